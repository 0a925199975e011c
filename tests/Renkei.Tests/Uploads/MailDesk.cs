using System.IO.Compression;
using AngleSharp.Html.Dom;
using Renkei.Tests.Support;

namespace Renkei.Tests.Uploads;

/// <summary>The secretariat's desk: it sends the forms out, and registers what comes back by mail.</summary>
internal sealed class MailDesk(RenkeiApp app)
{
    /// <summary>The forms of the zip, by the five digits of their body.</summary>
    public async Task<Dictionary<string, byte[]>> FilesAsync()
    {
        var secretariat = await app.VisitAsync(app.World.Secretariat);
        await using var zip = new ZipArchive(new MemoryStream(await secretariat.DownloadAsync("/surveys/H30/workbooks")));
        var files = new Dictionary<string, byte[]>();
        foreach (var entry in zip.Entries)
        {
            await using var stream = await entry.OpenAsync();
            using var copy = new MemoryStream();
            await stream.CopyToAsync(copy);
            files.Add(entry.FullName[..5], copy.ToArray());
        }

        return files;
    }

    public async Task<IHtmlDocument> RegisterAsync(params (string Name, byte[] Content)[] files)
    {
        var secretariat = await app.VisitAsync(app.World.Secretariat);
        var page = await secretariat.GetPageAsync("/surveys/H30/uploads");
        return await RenkeiApp.ReadPageAsync(await secretariat.SendFilesAsync(page, "form[enctype]", files));
    }

    /// <summary>What 様式1 must have before it is sent.</summary>
    public static OfficeWorkbook Answered(OfficeWorkbook workbook) => workbook
        .Answer("回答責任者の職・氏名", "総務課長").Answer("担当課・係", "総務課").Answer("担当者の職・氏名", "主査")
        .Answer("電話・内線", "000-000-0000").Answer("様式3 該当なし", "該当なし");
}
