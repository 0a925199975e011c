using Renkei.Text.Normalization;

namespace Renkei.FormWorkbooks;

/// <summary>Finds what was typed in a list of options, whatever the width of its letters and the blanks in it.</summary>
internal static class Choices
{
    private static readonly char[] Separators = ['\n', '、', '，', ',', ';', '；', '／'];

    /// <summary>The option as the list writes it; null when there is none, or more than one that reads the same.</summary>
    public static string? Find(IReadOnlyList<string> options, string typed)
    {
        if (options.Contains(typed))
        {
            return typed;
        }

        var plain = Plain(typed);
        var same = options.Where(option => Plain(option) == plain).Take(2).ToList();
        return same.Count == 1 ? same[0] : null;
    }

    /// <summary>Several options in one cell, one a line or separated by commas; what is no option stays as typed.</summary>
    public static IEnumerable<string> All(IReadOnlyList<string> options, string typed) =>
        typed.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(line => Find(options, line) is { } whole ? [whole] : Parts(options, line));

    private static IEnumerable<string> Parts(IReadOnlyList<string> options, string line) =>
        line.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => Find(options, part) ?? part);

    /// <summary>○ has three look-alikes, and 〜 is typed as ～ on Windows.</summary>
    private static string Plain(string text) => string.Concat(
        Normalizer.Normalize(text).Text.Where(letter => !char.IsWhiteSpace(letter)).Select(letter => letter switch
        {
            '〇' or '◯' or '⭕' => '○',
            '〜' => '~',
            'ー' when text.Trim().Length == 1 => '-',
            _ => letter,
        }));
}
