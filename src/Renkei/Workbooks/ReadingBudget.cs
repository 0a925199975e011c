using System.Diagnostics;

namespace Renkei.Workbooks;

/// <summary>What is left of the <see cref="WorkbookLimits"/> while one file is read.</summary>
internal sealed class ReadingBudget(WorkbookLimits limits)
{
    private readonly long _started = Stopwatch.GetTimestamp();
    private long _rows;

    public void CountRow()
    {
        WorkbookRules.NotTooLong.Require(++_rows <= limits.Rows);
        CheckTime();
    }

    public void CheckTime() =>
        WorkbookRules.NotTooLong.Require(Stopwatch.GetElapsedTime(_started) <= limits.Time);
}
