using System.IO.Compression;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Renkei.Tests.Responses;
using Renkei.Tests.Support;

namespace Renkei.Tests.Uploads;

/// <summary>Forms in which nothing is wrong but how much comes out of them.</summary>
public sealed class PackageBombTests(RoundFixture fixture) : IClassFixture<RoundFixture>
{
    private const int MostBytes = 64 * 1024 * 1024;
    private const int MostParts = 5_000;

    private const string TooLarge =
        "調査票.xlsx　登録できません。展開すると大きすぎるため、読み込みを中止しました。必要なシートだけを新しいブックに写して、もう一度お試しください。";

    private const string TooManyParts =
        "調査票.xlsx　登録できません。ブックの中の部品（図や画像など）が多すぎます。不要なシートや図を減らして保存し、もう一度お試しください。";

    private readonly RenkeiApp _app = fixture.App;

    [Fact]
    public async Task A_form_that_inflates_to_64_MiB_is_read_and_one_byte_more_is_not()
    {
        var issued = await IssuedAsync();

        Assert.Null(await RefusalAsync(Inflating(issued, MostBytes)));
        Assert.Equal(TooLarge, await RefusalAsync(Inflating(issued, MostBytes + 1)));
    }

    [Fact]
    public async Task A_form_of_5000_parts_is_read_and_one_part_more_is_not()
    {
        var issued = await IssuedAsync();

        Assert.Null(await RefusalAsync(WithParts(issued, MostParts)));
        Assert.Equal(TooManyParts, await RefusalAsync(WithParts(issued, MostParts + 1)));
    }

    /// <summary>Null when it was read and kept for the preview; nothing is kept of a refused one.</summary>
    private async Task<string?> RefusalAsync(byte[] workbook)
    {
        var before = await KeptAsync();
        var officer = await _app.VisitAsync(_app.World.SakataOfficer);
        var page = await officer.GetPageAsync($"{OpenRound.Sakata}/uploads");

        var answer = await officer.FollowAsync(await officer.SendFilesAsync(page, "form[enctype]", ("調査票.xlsx", workbook)));

        var refusal = answer.QuerySelector("[role=status] li")?.TextContent.Trim();
        Assert.Equal(before + (refusal is null ? 1 : 0), await KeptAsync());
        return refusal;
    }

    private Task<int> KeptAsync() => _app.ReadAsync(db => db.WorkbookUploads.CountAsync());

    private async Task<byte[]> IssuedAsync() =>
        await (await _app.VisitAsync(_app.World.SakataOfficer)).DownloadAsync($"{OpenRound.Sakata}/workbook");

    /// <summary>A picture of zeros makes up what is missing.</summary>
    private static byte[] Inflating(byte[] workbook, long bytes) => Changed(workbook, package =>
    {
        var zeros = bytes - package.Entries.Sum(part => part.Length);
        using var picture = package.CreateEntry("xl/media/image1.png").Open();
        picture.Write(new byte[zeros]);
    });

    private static byte[] WithParts(byte[] workbook, int parts) => Changed(workbook, package =>
    {
        for (var number = package.Entries.Count + 1; number <= parts; number++)
        {
            package.CreateEntry($"xl/media/image{number}.png");
        }
    });

    private static byte[] Changed(byte[] workbook, Action<ZipArchive> change)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var package = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            change(package);
        }

        return stream.ToArray();
    }
}
