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

        // Locked names come first: they must not be joined, those of an earlier run may be when fewer groups are asked for.
        var held = HeldNames.Of(voices, _ => true, first: locked.Contains);
        var keptApart = options.Groups < held.Names.Count ? held.Names.Count(locked.Contains) : held.Names.Count;
        return Named(Cluster(texts, points, held.OfVoices, keptApart, model), held);
    }

    /// <summary>Among the locked groups alone. What an earlier run had together goes where most of it would.</summary>
    private int[] Homes(List<TextFeatures> texts, HeldNames locked, ModelPoints? model)
    {
        var names = locked.Names.Select(name => FeaturesOf(options.Read(name))).ToList();
        var found = Suggestions.Place(texts, names, _vocabulary, locked.OfVoices, model, options.Recipe);
        foreach (var earlier in Enumerable.Range(0, found.Length)
            .Where(voice => locked.OfVoices[voice] < 0 && voices[voice].Name is not null).GroupBy(voice => voices[voice].Name))
        {
            var home = earlier.CountBy(voice => found[voice]).OrderByDescending(votes => votes.Value).ThenBy(votes => votes.Key).First().Key;
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
        var together = sample.Voices;
        var groups = Math.Clamp(
            options.Groups - sample.NamesOutside ?? GroupCount.Choose([.. together.Select(voice => points[voice])]),
            1,
            together.Length);
        int[] found;
        if (groups == together.Length && keptApart == 0)
        {
            found = [.. Enumerable.Range(0, groups)];
        }
        else
        {
            var likeness = Consensus.Likeness(
                [.. together.Select(voice => texts[voice])], _vocabulary.Count, groups, model?.Of(together), options.Recipe, progress);
            found = NamedLinkage.Cluster(likeness, [.. together.Select(voice => names[voice])], keptApart, groups);
        }

        return sample.Extend(found, leavesStrangers: options.Groups is null);
    }

    private static Placement Named(int[] groups, HeldNames held)
    {
        // A group of an earlier run may have joined a locked one: the name that comes first stays.
        var names = new string?[groups.Max() + 1];
        foreach (var (voice, name) in held.OfVoices.Index().Where(voice => voice.Item >= 0).OrderByDescending(voice => voice.Item))
        {
            names[groups[voice]] = held.Names[name];
        }

        return new Placement(groups, names);
    }
}
