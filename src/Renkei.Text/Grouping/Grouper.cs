using Renkei.Text.Keywords;

namespace Renkei.Text.Grouping;

/// <summary>Puts texts that say like things into groups and names the groups: a draft for people to work on.</summary>
/// <remarks>
/// <para>
/// Each text becomes its content words (and compounds, kanji, character pairs), weighted by rarity, then a point in a
/// latent semantic space; many groupings of these points vote (<see cref="Consensus"/>). Up to 3,000 texts are grouped
/// together; of more, 3,000 spread evenly are, and the others join the group whose middle is nearest.
/// </para>
/// <para>
/// The same texts give the same groups, bit for bit, in whatever order they come and on whatever processor. Some 5 s for
/// 2,000 short texts on two cores, half a second for 200; memory grows with the square of the texts grouped together
/// (36 MB a table at 3,000). Safe for parallel use.
/// </para>
/// </remarks>
public static class Grouper
{
    private const int MostTogether = 3000;

    /// <summary>Directions of the space in which similarity is told and the number of groups is chosen.</summary>
    private const int Dimensions = 100;

    /// <summary>Groups texts.</summary>
    /// <param name="texts">Any number, as typed, in any order. Equal ids are not confused, but look alike outside.</param>
    /// <param name="options">Null lets the texts decide how many groups there are.</param>
    /// <param name="progress">Told the share done, 0–1, from any thread.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one group is asked for.</exception>
    public static Grouping Group(
        IReadOnlyList<GroupingText> texts, GroupingOptions? options = null, IProgress<double>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(texts);
        if (options?.Groups is { } asked)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(asked, 1);
        }

        // Order first: whatever follows meets the texts in the same order, however they came.
        var analyzed = texts
            .OrderBy(text => text.Text, StringComparer.Ordinal).ThenBy(text => text.Id, StringComparer.Ordinal)
            .AsParallel().AsOrdered()
            .Select(text => (text.Id, Text: AnalyzedText.Of(text.Text)))
            .ToLookup(text => text.Text.Words.Count > 0);

        var (worded, wordless) = (analyzed[true].ToList(), analyzed[false].Select(text => text.Id).ToList());
        var groups = worded.Count == 0 ? [] : GroupWorded(worded, options?.Groups, progress);
        return new Grouping(wordless.Count == 0 ? groups : [.. groups, Wordless(groups.Count + 1, wordless)]);
    }

    private static List<TextGroup> GroupWorded(
        List<(string Id, AnalyzedText Text)> texts, int? asked, IProgress<double>? progress)
    {
        var analyzed = texts.ConvertAll(text => text.Text);
        var dimensions = Math.Clamp(texts.Count / 3, 10, Dimensions);
        var points = new TextSpace([.. analyzed.Select(Features.Words)], TermWeightings.TfIdf, dimensions)
            .Points(dimensions);

        var together = Spread(texts.Count);
        var count = asked is { } groups
            ? Math.Min(groups, together.Length)
            : GroupCount.Choose([.. together.Select(text => points[text])]);
        var found = Consensus.Cluster([.. together.Select(text => analyzed[text])], count, progress);

        var placed = Nearest.Place(points, together, found, count);
        return Describe(texts, points, placed);
    }

    /// <summary>Evenly over all texts, so that no stretch of the alphabet is left out.</summary>
    private static int[] Spread(int texts)
    {
        var count = Math.Min(texts, MostTogether);
        return [.. Enumerable.Range(0, count).Select(i => (int)((long)i * texts / count))];
    }

    private static List<TextGroup> Describe(
        List<(string Id, AnalyzedText Text)> texts, double[][] points, int[] placed)
    {
        var naming = new GroupKeywords([.. texts.Select(text => text.Text)]);
        return [.. Enumerable.Range(0, texts.Count)
            .GroupBy(text => placed[text])
            .OrderByDescending(group => group.Count()).ThenBy(group => group.First())
            .Select((group, index) => Describe(index + 1, [.. group], texts, points, naming))];
    }

    private static TextGroup Describe(
        int number, int[] group, List<(string Id, AnalyzedText Text)> texts, double[][] points, GroupKeywords naming)
    {
        var centre = Nearest.Centre(group.Select(text => points[text]), points[0].Length);
        var keywords = naming.Of([.. group.Select(text => texts[text].Text)]);
        var members = group
            .Select(text => new GroupMember(texts[text].Id, Similarity(points[text], centre)))
            .OrderByDescending(member => member.Similarity).ThenBy(member => member.Id, StringComparer.Ordinal);

        return new TextGroup(number, GroupKeywords.Label(keywords), keywords, [.. members]);
    }

    private static double Similarity(double[] point, double[] centre) =>
        Math.Round(Math.Clamp(Vectors.Dot(point, centre), 0, 1), 4);

    private static TextGroup Wordless(int number, List<string> ids) =>
        new(number, "その他（語句なし）", [], [.. ids.Order(StringComparer.Ordinal).Select(id => new GroupMember(id, 0))]);
}
