using System.IO.Compression;
using System.Text;
using Renkei.Workbooks;

namespace Renkei.Tests.Workbooks;

public sealed class TableTests
{
    private const string Answers = "番号,件名,\"現状・課題\"\r\nH30-06204-01,定期船,\"欠航時の食料\n備蓄が\"\"足りない\"\"\"\r\n\r\nH30-06204-02,,雪\r\n";

    static TableTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("shift_jis", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    public void A_csv_is_read_in_the_encodings_of_the_offices(string encodingName, bool hasMark)
    {
        var table = Read(Encoded(encodingName, hasMark), "answers.csv");

        Assert.Equal(["番号", "件名", "現状・課題"], table.Columns);
        Assert.Equal(["H30-06204-01", "定期船", "欠航時の食料\n備蓄が\"足りない\""], table.Rows[0]);
        Assert.Equal(["H30-06204-02", "", "雪"], table.Rows[1]);
        Assert.Equal(2, table.Rows.Count);
    }

    [Fact]
    public void A_gzipped_csv_is_read_too()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress, leaveOpen: true))
        {
            gzip.Write(Encoded("shift_jis", hasMark: false));
        }

        var table = Read(packed.ToArray(), "answers.csv.gz");

        Assert.Equal("定期船", table.Rows[0][table.IndexOf("件名")]);
    }

    [Fact]
    public void Tabs_separate_where_the_header_has_them()
    {
        var table = Read(Encoding.UTF8.GetBytes("番号\t件名\n1\t雪, 除雪\n"), "answers.tsv");

        Assert.Equal(["1", "雪, 除雪"], table.Rows[0]);
    }

    [Fact]
    public void A_column_without_a_name_is_called_by_its_letter()
    {
        var table = Read("番号,,件名\n1,,雪\n"u8.ToArray(), "answers.csv");

        Assert.Equal(["番号", "B", "件名"], table.Columns);
    }

    [Fact]
    public void An_unknown_column_names_those_there_are()
    {
        var table = Read("番号,件名\n1,雪\n"u8.ToArray(), "answers.csv");

        var refusal = Assert.Throws<RuleBrokenException>(() => table.IndexOf("題名"));
        Assert.Equal("「題名」という列はありません。見出しの行にある列は「番号」「件名」です。この中から選んでください。", refusal.Rule.Message);
    }

    [Fact]
    public void A_quote_that_never_closes_names_its_line()
    {
        var refusal = Assert.Throws<RuleBrokenException>(() => Read("番号,件名\n1,\"雪\n2,風\n"u8.ToArray(), "a.csv"));

        Assert.Equal("workbook.open-quote", refusal.Rule.Code);
        Assert.StartsWith("2行目", refusal.Rule.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_of_no_known_encoding_are_refused()
    {
        var refusal = Assert.Throws<RuleBrokenException>(() => Read([0x61, 0xFF, 0xFD, 0x80, 0x0A], "a.csv"));

        Assert.Equal(WorkbookRules.ReadableText, refusal.Rule);
    }

    [Fact]
    public void Nothing_but_empty_lines_has_no_header()
    {
        var refusal = Assert.Throws<RuleBrokenException>(() => Read("\r\n\r\n"u8.ToArray(), "a.csv"));

        Assert.Equal(WorkbookRules.HasColumns, refusal.Rule);
    }

    private static byte[] Encoded(string encodingName, bool hasMark)
    {
        var encoding = Encoding.GetEncoding(encodingName);
        return [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Answers)];
    }

    private static Table Read(byte[] content, string fileName)
    {
        using var stream = new MemoryStream(content);
        return Table.Read(stream, fileName);
    }
}
