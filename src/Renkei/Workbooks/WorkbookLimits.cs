namespace Renkei.Workbooks;

/// <summary>The bounds within which a file is read; beyond them it is refused, so that nothing hangs or fills the memory.</summary>
/// <param name="Parts">Entries of the package.</param>
/// <param name="InflatedBytes">What all entries come to, counted while inflating: a package's own figures can lie.</param>
/// <param name="TextRunBytes">Bytes without a tag in one part. Excel's longest cell has 32,767 characters.</param>
/// <param name="Rows">Rows over all sheets, empty ones between filled ones included.</param>
/// <param name="Time">From opening to the last row.</param>
public sealed record WorkbookLimits(
    int Parts, long InflatedBytes, int TextRunBytes, long Rows, TimeSpan Time)
{
    public static readonly WorkbookLimits Default = new(
        Parts: 5_000,
        InflatedBytes: 256 * 1024 * 1024,
        TextRunBytes: 1024 * 1024,
        Rows: 5_000_000,
        Time: TimeSpan.FromSeconds(60));
}
