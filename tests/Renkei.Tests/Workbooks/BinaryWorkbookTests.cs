using System.Text;
using Renkei.Workbooks;

namespace Renkei.Tests.Workbooks;

/// <summary>An .xls of Excel 2, the plainest there is: a bare stream of records.</summary>
public sealed class BinaryWorkbookTests
{
    private const ushort Beginning = 0x0009;
    private const ushort CodePage = 0x0042;
    private const ushort Dimensions = 0x0000;
    private const ushort Row = 0x0008;
    private const ushort Number = 0x0003;
    private const ushort Label = 0x0004;
    private const ushort End = 0x000A;
    private const ushort Japanese = 932;

    [Fact]
    public void An_xls_is_read_with_its_Japanese()
    {
        using var workbook = Workbook.Open(Xls(column: 1), "調査票.xls");

        Assert.Equal(WorkbookFormat.Xls, workbook.Format);
        var row = Assert.Single(workbook.Sheets().SelectMany(sheet => sheet.Rows));
        Assert.Equal([("B3", "雪"), ("C3", "12.5")], row.Cells.Select(cell => (cell.Address, cell.Text)));
    }

    [Fact]
    public void A_column_no_xls_can_have_is_refused()
    {
        using var workbook = Workbook.Open(Xls(column: 300), "調査票.xls");

        var refusal = Assert.Throws<RuleBrokenException>(() => workbook.Sheets().Count());
        Assert.Equal(WorkbookRules.Intact, refusal.Rule);
    }

    internal static MemoryStream Xls(ushort column)
    {
        const ushort row = 2;
        var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true))
        {
            Write(writer, Beginning, [2, 0, 0x10, 0]);
            Write(writer, CodePage, BitConverter.GetBytes(Japanese));
            Write(writer, Dimensions, [.. Range(row, row + 1), .. Range(column, column + 2)]);
            Write(writer, Row, [.. BitConverter.GetBytes(row), .. Range(column, column + 2), 0xFF, 0, 0, 0, 0, 0, 0]);
            Write(writer, Label, [.. Cell(row, column), 2, 0x90, 0xE1]);
            Write(writer, Number, [.. Cell(row, (ushort)(column + 1)), .. BitConverter.GetBytes(12.5)]);
            Write(writer, End, []);
        }

        stream.Position = 0;
        return stream;
    }

    private static byte[] Cell(ushort row, ushort column) =>
        [.. BitConverter.GetBytes(row), .. BitConverter.GetBytes(column), 0, 0, 0];

    private static byte[] Range(int first, int end) =>
        [.. BitConverter.GetBytes((ushort)first), .. BitConverter.GetBytes((ushort)end)];

    private static void Write(BinaryWriter writer, ushort record, byte[] content)
    {
        writer.Write(record);
        writer.Write((ushort)content.Length);
        writer.Write(content);
    }
}
