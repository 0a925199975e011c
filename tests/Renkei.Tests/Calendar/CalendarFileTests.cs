using System.Text;
using Renkei.Calendar;

namespace Renkei.Tests.Calendar;

public sealed class CalendarFileTests
{
    private static readonly DateTimeOffset Now = new(2018, 5, 14, 9, 0, 0, JapanTime.Offset);

    [Fact]
    public void Lines_have_at_most_75_octets_end_in_CRLF_and_unfold_to_what_was_written()
    {
        var summary = string.Concat(Enumerable.Repeat("連携課題・ニーズ調査、", 20));

        var text = Write(new CalendarEntry("due-H30-062049", Now, summary, "/surveys/H30/responses/062049"));

        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.Contains($"SUMMARY:{summary}\r\n", text.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Times_are_UTC_and_separators_are_escaped()
    {
        var text = Write(new CalendarEntry("meeting-H30-1", Now, @"第1回,推進;会議\", "/councils/H30/1", "県庁\n講堂"));

        Assert.Contains("DTSTART:20180514T000000Z\r\n", text, StringComparison.Ordinal);
        Assert.Contains("UID:meeting-H30-1@renkei\r\n", text, StringComparison.Ordinal);
        Assert.Contains(@"SUMMARY:第1回\,推進\;会議\\" + "\r\n", text, StringComparison.Ordinal);
        Assert.Contains(@"LOCATION:県庁\n講堂" + "\r\n", text, StringComparison.Ordinal);
    }

    private static string Write(CalendarEntry entry) => CalendarFile.Write("連携", "https://renkei.example", [entry], Now);
}
