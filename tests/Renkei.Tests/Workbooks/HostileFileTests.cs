using System.Text;
using Renkei.Workbooks;

namespace Renkei.Tests.Workbooks;

public sealed class HostileFileTests
{
    private static readonly WorkbookLimits Small = new(
        Parts: 20, InflatedBytes: 1_000_000, TextRunBytes: 100_000, Rows: 1_000, Time: TimeSpan.FromSeconds(20));

    [Fact]
    public void A_bomb_is_refused_by_what_really_comes_out()
    {
        var bomb = new PackageBuilder()
            .WithSheet("s", string.Concat(Enumerable.Repeat("<row/>", 500_000)))
            .Build();

        Assert.True(bomb.Length < 50_000);
        AssertRefused(WorkbookRules.NotTooLarge, bomb);
    }

    [Fact]
    public void One_text_without_end_is_refused() =>
        AssertRefused(WorkbookRules.NotTooLarge, new PackageBuilder()
            .WithSheet("s", $"""<row r="1"><c r="A1" t="str"><v>{new string('雪', 50_000)}</v></c></row>""")
            .Build());

    [Fact]
    public void Too_many_parts_are_refused()
    {
        var package = new PackageBuilder();
        foreach (var number in Enumerable.Range(1, 30))
        {
            package.WithPart($"xl/media/{number}.bin", "");
        }

        AssertRefused(WorkbookRules.NotTooManyParts, package.WithSheet("s", "").Build());
    }

    [Fact]
    public void A_row_far_below_does_not_make_the_reader_walk_for_ever() =>
        AssertRefused(WorkbookRules.NotTooLong, new PackageBuilder()
            .WithSheet("s", """<row r="1048576"><c r="A1048576"><v>1</v></c></row>""")
            .Build());

    [Fact]
    public void Entities_that_multiply_are_refused() =>
        AssertRefused(WorkbookRules.Intact, new PackageBuilder()
            .WithSheet("s", "")
            .WithPart("xl/worksheets/sheet1.xml", "<!DOCTYPE w [<!ENTITY a 'aaaa'>]><worksheet>&a;</worksheet>")
            .Build());

    [Fact]
    public void A_package_cut_short_is_refused()
    {
        var whole = new PackageBuilder().WithSheet("s", "<row/>").Build();

        AssertRefused(WorkbookRules.Intact, whole[..(whole.Length / 2)]);
    }

    [Fact]
    public void A_word_document_is_refused() =>
        AssertRefused(WorkbookRules.NotAnotherDocument, new PackageBuilder()
            .WithPart("word/document.xml", "<document/>")
            .Build());

    [Fact]
    public void A_binary_package_is_refused() =>
        AssertRefused(WorkbookRules.NotBinaryPackage, new PackageBuilder().WithPart("xl/workbook.bin", "").Build());

    [Fact]
    public void An_empty_file_is_refused() => AssertRefused(WorkbookRules.HasContent, []);

    [Fact]
    public void A_compound_file_with_nothing_in_it_is_refused() =>
        AssertRefusedAtAll([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504]]);

    [Fact]
    public void A_workbook_with_a_password_is_refused_without_trying_one() =>
        AssertRefused(WorkbookRules.NotEncrypted,
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[70_000], .. Encoding.Unicode.GetBytes("EncryptedPackage")]);

    [Theory]
    [InlineData("<html><table><tr><td>雪</td></tr></table></html>", "workbook.html")]
    [InlineData("\uFEFF \n<TABLE><tr><td>雪</td></tr></TABLE>", "workbook.html")]
    [InlineData("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>", "workbook.xml-spreadsheet")]
    [InlineData("番号,件名", "workbook.not-a-workbook")]
    public void Text_under_the_name_of_a_workbook_is_told_by_what_it_is(string text, string code)
    {
        var refusal = Assert.Throws<RuleBrokenException>(() => Read(Encoding.UTF8.GetBytes(text), "a.xls"));

        Assert.Equal(code, refusal.Rule.Code);
    }

    [Fact]
    public void Values_that_cannot_be_reached_are_not_passed_over_in_silence()
    {
        var content = new PackageBuilder()
            .WithSheet("s", "")
            .WithPart("xl/worksheets/lost.xml", "<worksheet><c><v>1</v></c></worksheet>")
            .Build();

        AssertRefused(WorkbookRules.NothingLost, content);
    }

    [Fact]
    public void Bytes_changed_at_random_are_read_or_refused()
    {
        var random = new Random(20180514);
        var whole = new PackageBuilder()
            .WithSharedStrings("<si><t>庄内町</t></si>")
            .WithSheet("s", """<row r="1"><c r="A1" t="s"><v>0</v></c></row>""")
            .Build();

        for (var run = 0; run < 300; run++)
        {
            var changed = (byte[])whole.Clone();
            for (var change = 0; change < 4; change++)
            {
                changed[random.Next(changed.Length)] = (byte)random.Next(256);
            }

            Assert.True(Record.Exception(() => Read(changed, "a.xlsx")) is null or RuleBrokenException);
        }
    }

    private static void AssertRefused(Rule rule, byte[] content) =>
        Assert.Equal(rule, Assert.Throws<RuleBrokenException>(() => Read(content, "a.xlsx")).Rule);

    private static void AssertRefusedAtAll(byte[] content) =>
        Assert.Throws<RuleBrokenException>(() => Read(content, "a.xlsx"));

    private static int Read(byte[] content, string fileName)
    {
        using var stream = new MemoryStream(content);
        using var workbook = Workbook.Open(stream, fileName, Small);
        return workbook.Sheets().Sum(sheet => sheet.Rows.Sum(row => row.Cells.Count));
    }
}
