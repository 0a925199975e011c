namespace Renkei.Workbooks;

/// <summary>Head and foot of a printed page. &amp; begins a code there; Excel takes at most 255 characters in all.</summary>
internal static class PageText
{
    private const int MostOfATitle = 100;
    private const int MostOfANote = 120;

    public static string Header(string title, string note) => $"&L{Plain(title, MostOfATitle)}&R{Plain(note, MostOfANote)}";

    public static string Footer(string sheet) => $"&L{Plain(sheet, MostOfATitle)}&C&P / &N";

    private static string Plain(string text, int most)
    {
        var safe = text.ReplaceLineEndings(" ");
        return (safe.Length > most ? $"{safe[..(most - 1)]}…" : safe).Replace("&", "&&", StringComparison.Ordinal);
    }
}
