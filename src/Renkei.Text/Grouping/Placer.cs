using Renkei.Text.Keywords;

namespace Renkei.Text.Grouping;

/// <summary>Decides which voice belongs to which group.</summary>
internal sealed class Placer(IReadOnlyList<Voice> voices, GroupingOptions options, IProgress<double>? progress)
{
    /// <summary>Directions of the space in which similarity is told and the number of groups is chosen.</summary>
    private const int Dimensions = 100;
    private const int DimensionsOfMany = 50;

    private readonly Vocabulary _vocabulary = new();

    /// <returns>The groups, and the voices as points of length 1 (or zero).</returns>
    public (Placement Placement, float[][] Points) Place()
    {
        if (voices.Count == 0)
        {
            return (new Placement([], []), []);
        }

        var texts = Texts();
        var model = Model();
        var points = Points(texts, model);
        return (Place(texts, points, model), points);
    }

    /// <summary>The voices, one or more, as points of length 1 (or zero).</summary>
    public float[][] Points() => Points(Texts(), Model());

    private ModelPoints? Model() => ModelPoints.Of([.. voices.Select(voice => voice.Vector)]);

    private List<TextFeatures> Texts() => [.. voices.Select(voice => FeaturesOf(voice.Text))];

    private TextFeatures FeaturesOf(AnalyzedText text) => options.Recipe.Terms(TextFeatures.Of(text, _vocabulary));

    private float[][] Points(List<TextFeatures> texts, ModelPoints? model)
    {
        var dimensions = Math.Clamp(texts.Count / 3, 10, texts.Count > Sample.Most ? DimensionsOfMany : Dimensions);
        var worded = new TextSpace([.. texts.Select(Features.Whole)], _vocabulary.Count, TermWeightings.Bm25, dimensions)
            .Points(dimensions);
        return model?.JoinTo(worded) ?? worded;
    }

    private Placement Place(List<TextFeatures> texts, float[][] points, ModelPoints? model)
    {
        var locked = options.Locks.Values.ToHashSet(StringComparer.Ordinal);
        if (options.HasLocksAlone)
        {
            var homes = HeldNames.Of(voices, locked.Contains);
            return new Placement(Homes(texts, homes, model), homes.Names);
        }

        // Locked names come first: they are never joined, those of an earlier run are where fewer groups are asked for.
        var held = HeldNames.Of(voices, _ => true, first: locked.Contains);
        var keptApart = options.Groups < held.Names.Count ? held.Names.Count(locked.Contains) : held.Names.Count;
        return Named(Cluster(texts, points, held.OfVoices, keptApart, model), held);
    }

    /// <summary>Among the locked groups alone. What an earlier run had together goes where most of it would.</summary>
    private int[] Homes(List<TextFeatures> texts, HeldNames locked, ModelPoints? model)
    {
        var names = locked.Names.Select(name => FeaturesOf(options.Read(name))).ToList();
        var found = Suggestions.Place(texts, names, _vocabulary, locked.OfVoices, model, options.Recipe);
        var together = Enumerable.Range(0, found.Length)
            .Where(voice => locked.OfVoices[voice] < 0 && voices[voice].Name is not null)
            .GroupBy(voice => voices[voice].Name);
        foreach (var earlier in together)
        {
            var home = earlier.GroupBy(voice => found[voice])
                .OrderByDescending(votes => votes.Count()).ThenBy(votes => votes.Key).First().Key;
            foreach (var voice in earlier)
            {
                found[voice] = home;
            }
        }

        return found;
    }

    private int[] Cluster(List<TextFeatures> texts, float[][] points, int[] names, int keptApart, ModelPoints? model)
    {
        var sample = new Sample(points, names, keptApart);
        if (options.Groups is { } wanted)
        {
            return sample.Extend(Together(sample.Voices, wanted - sample.NamesOutside), leavesStrangers: false);
        }

        var count = GroupCount.Choose([.. sample.Voices.Select(voice => points[voice])]);
        var strangers = Consensus.IsCoarse(sample.Voices.Length, count.All)
            ? count.Strangers.Select(place => sample.Voices[place]).Where(voice => names[voice] < 0).ToHashSet()
            : [];
        int[] joining = [.. sample.Voices.Where(voice => !strangers.Contains(voice))];
        var found = joining.Zip(Together(joining, count.All - strangers.Count)).ToDictionary();
        var next = found.Values.DefaultIfEmpty(-1).Max() + 1;
        return sample.Extend(
            [.. sample.Voices.Select(voice => found.TryGetValue(voice, out var group) ? group : next++)],
            leavesStrangers: true);

        int[] Together(int[] some, int groups) => Grouped(
            [.. some.Select(voice => texts[voice])], [.. some.Select(voice => names[voice])], keptApart, groups, model?.Of(some));
    }

    /// <param name="groups">How many are wanted, any.</param>
    private int[] Grouped(List<TextFeatures> texts, int[] names, int keptApart, int groups, ModelPoints? model)
    {
        groups = Math.Max(1, groups);
        if (texts.Count == 0 || (groups >= texts.Count && keptApart == 0))
        {
            return [.. Enumerable.Range(0, texts.Count)];
        }

        groups = Math.Min(groups, texts.Count);
        var likeness = Consensus.Likeness(texts, _vocabulary.Count, groups, model, options.Recipe, progress);
        return NamedLinkage.Cluster(likeness, names, keptApart, groups);
    }

    private static Placement Named(int[] groups, HeldNames held)
    {
        // A group of an earlier run may have joined a locked one: the name that comes first stays.
        var names = new string?[groups.Max() + 1];
        foreach (var (voice, name) in held.OfVoices.Index().Where(one => one.Item >= 0).OrderByDescending(one => one.Item))
        {
            names[groups[voice]] = held.Names[name];
        }

        return new Placement(groups, names);
    }
}
