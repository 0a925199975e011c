namespace Renkei.Calendar;

/// <summary>年度: 1 April of <see cref="Year"/> to 31 March of the next. 年度2018 is 平成30年度.</summary>
/// <param name="Year">Western year in which the fiscal year begins.</param>
public readonly record struct FiscalYear(int Year) : IComparable<FiscalYear>
{
    public DateOnly FirstDay => new(Year, 4, 1);

    public DateOnly LastDay => new(Year + 1, 3, 31);

    public FiscalYear Previous => new(Year - 1);

    public FiscalYear Next => new(Year + 1);

    public static FiscalYear Of(DateOnly day) => new(day.Month >= 4 ? day.Year : day.Year - 1);

    public bool Contains(DateOnly day) => day >= FirstDay && day <= LastDay;

    public override string ToString() => Year.ToString();

    public int CompareTo(FiscalYear other) => Year.CompareTo(other.Year);

    public static bool operator <(FiscalYear left, FiscalYear right) => left.Year < right.Year;

    public static bool operator >(FiscalYear left, FiscalYear right) => left.Year > right.Year;

    public static bool operator <=(FiscalYear left, FiscalYear right) => left.Year <= right.Year;

    public static bool operator >=(FiscalYear left, FiscalYear right) => left.Year >= right.Year;
}
