using Renkei.Text.Grouping;

namespace Renkei.Bench;

/// <summary>The simplest that anyone would do with a few examples a group: each text to the nearest middle of them.</summary>
internal static class NearestCentroid
{
    private const int Dimensions = 50;

    public static IEnumerable<(string Id, string Group)> Place(
        IReadOnlyList<GroupingText> texts, IReadOnlyDictionary<string, string> examples)
    {
        var (vocabulary, options) = (new Vocabulary(), new GroupingOptions());
        List<int[]> words = [.. texts.Select(text => TextFeatures.Of(options.Read(text.Text), vocabulary).Words)];
        var points = new TextSpace(words, vocabulary.Count, TermWeightings.TfIdf, Dimensions).Points(Dimensions);
        List<string> groups = [.. examples.Values.Distinct()];
        int[] known = [.. texts.Select(text => examples.TryGetValue(text.Id, out var group) ? groups.IndexOf(group) : -1)];
        var nearest = Centres.Nearest(Centres.Of(points, known, groups.Count), points);
        return texts.Select((text, row) => (text.Id, groups[nearest[row]]));
    }
}
