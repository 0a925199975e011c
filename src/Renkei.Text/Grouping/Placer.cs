using Renkei.Text.Keywords;

namespace Renkei.Text.Grouping;

/// <summary>Decides which voice belongs to which group.</summary>
internal sealed class Placer(IReadOnlyList<Voice> voices, GroupingOptions options, IProgress<double>? progress)
{
    /// <summary>Voices grouped together; of more, so many spread evenly are, and the others join the nearest group.</summary>
    private const int MostTogether = 3000;

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
        var dimensions = Math.Clamp(texts.Count / 3, 10, texts.Count > MostTogether ? DimensionsOfMany : Dimensions);
        var worded = new TextSpace([.. texts.Select(Features.Whole)], _vocabulary.Count, TermWeightings.Bm25, dimensions)
            .Points(dimensions);
        return model?.JoinTo(worded) ?? worded;
    }

    private Placement Place(List<TextFeatures> texts, float[][] points, ModelPoints? model)
    {
        // Locked names come first: they must not be joined, those of an earlier run may be when fewer groups are asked for.
        var locked = options.Locks.Values.ToHashSet(StringComparer.Ordinal);
        var names = voices.Select(voice => voice.Name).OfType<string>().Distinct(StringComparer.Ordinal)
            .OrderBy(name => !locked.Contains(name)).ThenBy(name => name, StringComparer.Ordinal).ToList();
        var numbers = names.Index().ToDictionary(name => name.Item, name => name.Index, StringComparer.Ordinal);
        var known = voices.Select(voice => voice.Name is null ? -1 : numbers[voice.Name]).ToArray();
        if (names.Count > 0 && options.Groups is null && options.Previous.Count == 0)
        {
            return new Placement(Suggest(texts, known, names, model), names);
        }

        var keptApart = options.Groups < names.Count ? names.Count(locked.Contains) : names.Count;
        return Name(Cluster(texts, points, known, keptApart, model), known, names);
    }

    private int[] Suggest(List<TextFeatures> texts, int[] known, List<string> names, ModelPoints? model) =>
        Suggestions.Place(
            texts, names.ConvertAll(name => FeaturesOf(options.Read(name))), _vocabulary, known, model, options.Recipe);

    private int[] Cluster(List<TextFeatures> texts, float[][] points, int[] known, int keptApart, ModelPoints? model)
    {
        var together = Spread(texts.Count);
        var groups = Math.Clamp(
            options.Groups ?? GroupCount.Choose([.. together.Select(text => points[text])]), 1, together.Length);
        if (groups == together.Length && keptApart == 0)
        {
            return Rest(points, together, [.. Enumerable.Range(0, groups)], known);
        }

        var likeness = Consensus.Likeness(
            [.. together.Select(text => texts[text])], _vocabulary.Count, groups, model?.Of(together), options.Recipe, progress);
        var found = NamedLinkage.Cluster(likeness, [.. together.Select(text => known[text])], keptApart, groups);
        return Rest(points, together, found, known);
    }

    /// <summary>Evenly over all voices, so that no stretch of the alphabet is left out.</summary>
    private static int[] Spread(int texts)
    {
        var count = Math.Min(texts, MostTogether);
        return [.. Enumerable.Range(0, count).Select(i => (int)((long)i * texts / count))];
    }

    /// <summary>Gives voices that were not grouped the group of their name, or that with the nearest middle.</summary>
    private static int[] Rest(float[][] points, int[] together, int[] found, int[] known)
    {
        if (together.Length == points.Length)
        {
            return found;
        }

        var placed = Enumerable.Repeat(-1, points.Length).ToArray();
        var ofName = new Dictionary<int, int>();
        foreach (var (index, text) in together.Index())
        {
            placed[text] = found[index];
            if (known[text] >= 0)
            {
                ofName[known[text]] = found[index];
            }
        }

        var groups = found.Max() + 1;
        for (var text = 0; text < placed.Length; text++)
        {
            if (placed[text] < 0 && known[text] >= 0)
            {
                placed[text] = ofName.TryGetValue(known[text], out var group) ? group : ofName[known[text]] = groups++;
            }
        }

        var nearest = Centres.Nearest(Centres.Of(points, placed, groups), points);
        return [.. placed.Select((group, text) => group >= 0 ? group : nearest[text])];
    }

    private static Placement Name(int[] groups, int[] known, List<string> names)
    {
        // A group of an earlier run may have joined a locked one: the name that comes first stays.
        var first = Enumerable.Repeat(names.Count, groups.Max() + 1).ToArray();
        for (var text = 0; text < groups.Length; text++)
        {
            if (known[text] >= 0)
            {
                first[groups[text]] = Math.Min(first[groups[text]], known[text]);
            }
        }

        return new Placement(groups, Array.ConvertAll(first, name => name < names.Count ? names[name] : null));
    }
}
