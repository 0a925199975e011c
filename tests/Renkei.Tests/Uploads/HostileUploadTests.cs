using System.IO.Compression;
using System.Net;
using System.Text;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Renkei.FormWorkbooks;
using Renkei.Tests.Responses;
using Renkei.Tests.Support;
using Renkei.Tests.Workbooks;
using Renkei.Uploads;
using Renkei.Workbooks;

namespace Renkei.Tests.Uploads;

/// <summary>Whatever is sent as a 調査票 ends in a Japanese sentence, and nothing is kept of it.</summary>
public sealed class HostileUploadTests(RoundFixture fixture) : IClassFixture<RoundFixture>
{
    private static readonly byte[] Binary = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private readonly RenkeiApp _app = fixture.App;

    [Fact]
    public async Task Every_broken_kind_of_file_gets_its_sentence_and_leaves_nothing()
    {
        var officer = await _app.VisitAsync(_app.World.SakataOfficer);
        var page = await officer.GetPageAsync($"{OpenRound.Sakata}/uploads");
        var files = Files().ToArray();

        var answer = await RenkeiApp.ReadPageAsync(await officer.SendFilesAsync(
            page, "form[enctype]", [.. files.Select(file => (file.Name, file.Content))]));

        var lines = answer.QuerySelectorAll("[role=status] li").Select(line => line.TextContent.Trim()).ToList();
        Assert.Equal(files.Length, lines.Count);
        Assert.All(lines.Zip(files), one =>
        {
            Assert.Contains("登録できません。", one.First, StringComparison.Ordinal);
            Assert.Contains(one.Second.Why.Message, one.First, StringComparison.Ordinal);
            Assert.EndsWith("。", one.First, StringComparison.Ordinal);
        });
        Assert.False(await _app.ReadAsync(db => db.WorkbookUploads.AnyAsync()));
        Assert.Equal(0, await _app.ReadAsync(db => db.DraftAnswers.CountAsync()));
    }

    [Fact]
    public async Task Sixty_megabytes_are_answered_with_the_page_that_says_so()
    {
        var officer = await _app.VisitAsync(_app.World.SakataOfficer);
        var page = await officer.GetPageAsync($"{OpenRound.Sakata}/uploads");

        var response = await officer.SendFilesAsync(page, "form[enctype]", ("大きい.xlsx", new byte[60 * 1024 * 1024]));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Contains("ファイルが大きすぎます", (await RenkeiApp.ReadPageAsync(response)).Body!.TextContent, StringComparison.Ordinal);
    }

    private static IEnumerable<(string Name, byte[] Content, Rule Why)> Files()
    {
        yield return ("空.xlsx", [], WorkbookRules.HasContent);
        yield return ("旧形式.xls", BinaryWorkbookTests.Xls(column: 1).ToArray(), FormWorkbookRules.SavedAsXlsx);
        yield return ("壊れた旧形式.xls", [.. Binary, .. new byte[2048]], WorkbookRules.IsAWorkbook);
        yield return ("パスワード.xlsx", [.. Binary, .. new byte[70_000], .. Encoding.Unicode.GetBytes("EncryptedPackage")], WorkbookRules.NotEncrypted);
        yield return ("LibreOfficeのパスワード.xlsx", SampleOfPassword(), WorkbookRules.NotEncrypted);
        yield return ("壊れた.xlsx", new PackageBuilder().WithSheet("s", "<row/>").Build()[..200], WorkbookRules.Intact);
        yield return ("爆弾.xlsx", new PackageBuilder().WithSheet("s", new StringBuilder().Insert(0, "<row/>", 6_000_000).ToString()).Build(), WorkbookRules.NotTooLong);
        yield return ("白紙.xlsx", new PackageBuilder().WithSheet("Sheet1", "").Build(), FormWorkbookRules.SaysSomething);
        yield return ("ウェブ.xlsx", Encoding.UTF8.GetBytes("<html><table><tr><td>雪</td></tr></table></html>"), WorkbookRules.NotHtml);
        yield return ("表.csv", Encoding.UTF8.GetBytes("件名,主分野\n雪,防災\n"), FormWorkbookRules.SavedAsXlsx);
        yield return ("別の様式.xlsx", new PackageBuilder()
            .WithSheet("照会", """<row r="1"><c r="A1" t="inlineStr"><is><t>照会票</t></is></c></row>""").Build(), FormWorkbookRules.IsAForm);
        yield return ("文書.docx", new PackageBuilder().WithPart("word/document.xml", "<document/>").Build(), WorkbookRules.NotAnotherDocument);
        yield return ("圧縮.zip", Zip(), WorkbookRules.NotAnotherDocument);
        yield return ("../../../etc/大きい.xlsx", new byte[11 * 1024 * 1024], UploadRules.Fits);
        yield return ($"{new string('長', 300)}.xlsx", [1, 2, 3], WorkbookRules.IsAWorkbook);
    }

    /// <summary>Saved by LibreOffice with the password renkei: a compound file that holds an EncryptedPackage.</summary>
    private static byte[] SampleOfPassword() =>
        File.ReadAllBytes(Path.Combine(SourceTree.Root, "tests/Renkei.Tests/Uploads/password.xlsx"));

    private static byte[] Zip()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            zip.CreateEntry("調査票.xlsx");
        }

        return stream.ToArray();
    }
}
