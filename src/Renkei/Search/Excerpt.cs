using Renkei.Text.Ranking;

namespace Renkei.Search;

/// <summary>Cuts the piece out of a text that shows most of what was found in it.</summary>
internal static class Excerpt
{
    private const int Length = 110;
    private const int Before = 20;

    public static (string Text, IReadOnlyList<Stretch> Marks) Of(string text, IReadOnlyList<Stretch> marks)
    {
        var start = StartOf(text, marks);
        var end = Math.Min(text.Length, start + Length);
        end += end < text.Length && char.IsLowSurrogate(text[end]) ? 1 : 0;
        var (head, tail) = (start > 0 ? "…" : "", end < text.Length ? "…" : "");
        var shown = $"{head}{text[start..end].Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ')}{tail}";
        return (shown, [.. marks
            .Where(mark => mark.Start < end && mark.End > start)
            .Select(mark => Inside(mark, start, end, head.Length))]);
    }

    private static Stretch Inside(Stretch mark, int start, int end, int head)
    {
        var from = Math.Max(mark.Start, start);
        return new Stretch(from - start + head, Math.Min(mark.End, end) - from);
    }

    private static int StartOf(string text, IReadOnlyList<Stretch> marks)
    {
        if (marks.Count == 0 || text.Length <= Length)
        {
            return 0;
        }

        var best = marks.MaxBy(first => marks.Count(mark => mark.Start >= first.Start && mark.End <= first.Start - Before + Length));
        var start = Math.Clamp(best.Start - Before, 0, text.Length - Length);
        return start > 0 && char.IsLowSurrogate(text[start]) ? start - 1 : start;
    }
}
