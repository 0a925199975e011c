using System.Globalization;
using System.Text;

namespace Renkei.Calendar;

/// <summary>An iCalendar file (RFC 5545): times in UTC, CRLF, lines of at most 75 octets, texts escaped.</summary>
public static class CalendarFile
{
    private const int MostOctets = 75;

    /// <param name="name">How a calendar program calls it.</param>
    /// <param name="baseUrl">What stands before an address: https://renkei.example.lg.jp.</param>
    /// <param name="entries">In the order wanted; may be empty.</param>
    /// <param name="now">When it was made.</param>
    public static string Write(
        string name, string baseUrl, IEnumerable<CalendarEntry> entries, DateTimeOffset now)
    {
        var text = new StringBuilder();
        foreach (var line in Lines(name, baseUrl, entries, now))
        {
            Fold(text, line);
        }

        return text.ToString();
    }

    private static IEnumerable<string> Lines(
        string name, string baseUrl, IEnumerable<CalendarEntry> entries, DateTimeOffset now) =>
    [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Renkei//Renkei//JA", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
        $"X-WR-CALNAME:{Escaped(name)}",
        .. entries.SelectMany(entry => Event(entry, baseUrl, now)),
        "END:VCALENDAR",
    ];

    private static IEnumerable<string> Event(CalendarEntry entry, string baseUrl, DateTimeOffset now)
    {
        yield return "BEGIN:VEVENT";
        yield return $"UID:{entry.Key}@renkei";
        yield return $"DTSTAMP:{Utc(now)}";
        yield return $"DTSTART:{Utc(entry.At)}";
        yield return $"SUMMARY:{Escaped(entry.Summary)}";
        if (entry.Place.Length > 0)
        {
            yield return $"LOCATION:{Escaped(entry.Place)}";
        }

        yield return $"URL:{baseUrl}{entry.Address}";
        yield return "CLASS:PRIVATE";
        yield return "TRANSP:TRANSPARENT";
        yield return "END:VEVENT";
    }

    private static string Utc(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .ReplaceLineEndings("\\n");

    /// <summary>Breaks between characters, never inside one; what follows begins with a space, which counts.</summary>
    private static void Fold(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
