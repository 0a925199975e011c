namespace Renkei.Calendar;

/// <summary>Something at a moment in a calendar file.</summary>
/// <param name="Key">Names it for good, in letters, digits and hyphens: due-H30-062049. Never a database key.</param>
/// <param name="At">When; it takes no time of its own.</param>
/// <param name="Address">The page to go to, from the root of the site.</param>
public sealed record CalendarEntry(string Key, DateTimeOffset At, string Summary, string Address, string Place = "");
