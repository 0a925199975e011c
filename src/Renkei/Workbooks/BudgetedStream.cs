namespace Renkei.Workbooks;

/// <summary>A file that can be read only as long as time is left: a chain of sectors that runs in a ring ends here.</summary>
internal sealed class BudgetedStream(Stream source, ReadingBudget budget) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => source.Length;

    public override long Position
    {
        get => source.Position;
        set => source.Position = value;
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        budget.CheckTime();
        return source.Read(buffer, offset, count);
    }

    public override long Seek(long offset, SeekOrigin origin) => source.Seek(offset, origin);

    public override void Flush() => source.Flush();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
