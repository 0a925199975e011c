using System.Globalization;

namespace Renkei.Workbooks;

/// <summary>One filled cell.</summary>
/// <param name="Column">Counted from 1.</param>
/// <param name="Value">A string, double, int, bool, <see cref="DateTime"/> or <see cref="TimeSpan"/>.</param>
public readonly record struct Cell(int Row, int Column, object Value)
{
    public string Address => CellAddress.Of(Row, Column);

    /// <summary>The value as text: dates as 2018-05-14, numbers without separators.</summary>
    public string Text => Value switch
    {
        string text => text,
        bool truth => truth ? "TRUE" : "FALSE",
        DateTime { TimeOfDay.Ticks: 0 } date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
        TimeSpan span => span.ToString("c", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Value.ToString() ?? "",
    };
}
