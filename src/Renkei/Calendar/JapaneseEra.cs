namespace Renkei.Calendar;

/// <summary>元号: its name, its letter in short forms (H30.5.7) and its first day.</summary>
public sealed record JapaneseEra(string Name, char Letter, DateOnly FirstDay)
{
    /// <summary>Oldest first. Japan counts days as we do since 1873; dates before are not offices' business.</summary>
    public static readonly IReadOnlyList<JapaneseEra> All =
    [
        new("明治", 'M', new DateOnly(1873, 1, 1)) { FirstYear = 1868 },
        new("大正", 'T', new DateOnly(1912, 7, 30)),
        new("昭和", 'S', new DateOnly(1926, 12, 25)),
        new("平成", 'H', new DateOnly(1989, 1, 8)),
        new("令和", 'R', new DateOnly(2019, 5, 1)),
    ];

    /// <summary>Western year of its year 1 (元年).</summary>
    public int FirstYear { get; private init; } = FirstDay.Year;

    /// <exception cref="ArgumentOutOfRangeException">Before 1873.</exception>
    public static JapaneseEra Of(DateOnly day) =>
        All.LastOrDefault(era => era.FirstDay <= day)
        ?? throw new ArgumentOutOfRangeException(nameof(day), day, "Before the Gregorian calendar in Japan.");

    /// <summary>The era called 平成 or H (or h); null when there is none.</summary>
    public static JapaneseEra? Called(string nameOrLetter) =>
        All.FirstOrDefault(era => era.Name == nameOrLetter
            || (nameOrLetter.Length == 1 && char.ToUpperInvariant(nameOrLetter[0]) == era.Letter));

    /// <summary>30 for 2018 in 平成. Not limited to the era's end: papers of 2018 speak of 平成32年.</summary>
    public int YearOf(int westernYear) => westernYear - FirstYear + 1;

    public int WesternYear(int eraYear) => FirstYear + eraYear - 1;

    /// <summary>平成30年, 令和元年.</summary>
    public string InWords(int westernYear) =>
        YearOf(westernYear) is var year && year == 1 ? $"{Name}元年" : $"{Name}{year}年";
}
