namespace Renkei.Workbooks;

/// <summary>Reads forward and counts what comes out, up to <see cref="WorkbookLimits.InflatedBytes"/>.</summary>
internal sealed class InflationLimit(Stream source, WorkbookLimits limits, ReadingBudget budget) : Stream
{
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        budget.CheckTime();
        var read = source.Read(buffer, offset, count);
        _read += read;
        WorkbookRules.NotTooLarge.Require(_read <= limits.InflatedBytes);
        return read;
    }

    public override void Flush() => source.Flush();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            source.Dispose();
        }

        base.Dispose(disposing);
    }
}
