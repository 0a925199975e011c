using Renkei.Text.Segmentation;

namespace Renkei.Text.Keywords;

/// <summary>Adjacent nouns of a text.</summary>
/// <param name="First">The first of its tokens.</param>
/// <param name="Last">The last that a name may end with; below <paramref name="First"/> when there is none.</param>
/// <param name="End">Behind its last token.</param>
internal readonly record struct NounRun(int First, int Last, int End)
{
    public int Tokens => Last - First + 1;
}

/// <summary>Finds what may be named in a text: 除去土壌等の再利用 has 除去土壌 and 再利用.</summary>
internal static class NounRuns
{
    public static IEnumerable<NounRun> Of(IReadOnlyList<Token> tokens)
    {
        for (var first = 0; first < tokens.Count; first++)
        {
            if (!NounCompounds.IsPart(tokens[first]) || NounUse.IsUnit(tokens, first))
            {
                continue;
            }

            var end = first + 1;
            while (end < tokens.Count && NounCompounds.IsPart(tokens[end]) && tokens[end].Start == tokens[end - 1].End)
            {
                end++;
            }

            yield return Trimmed(tokens, first, end);
            first = end - 1;
        }
    }

    private static NounRun Trimmed(IReadOnlyList<Token> tokens, int first, int end)
    {
        var start = first;
        while (start < end && tokens[start].PartOfSpeech.Minor == "接尾")
        {
            start++;
        }

        var last = end - 1;
        while (last >= start && !NounUse.CanHead(tokens, last))
        {
            last--;
        }

        return new NounRun(start, last, end);
    }
}
