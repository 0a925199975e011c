using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Renkei.Sample;
using Renkei.Tests.Responses;
using Renkei.Tests.Support;
using Renkei.Tests.Uploads;

namespace Renkei.Tests.Journeys;

/// <summary>The part of the workbooks: out as one zip, back as the offices return them.</summary>
public sealed partial class RoundJourney
{
    private const string Planning = "企画調整課.xlsx";

    private async Task<Dictionary<string, byte[]>> TakeZipAsync()
    {
        await using var secretariat = await SetOutAsync(World.Secretariat);
        await secretariat.GoAsync("/surveys/H30/uploads");
        await using var zip = new ZipArchive(new MemoryStream(
            await secretariat.DownloadAsync("調査票をまとめて受け取る（zip）")));
        Assert.Equal(zip.Entries.Select(entry => entry.Name).Order(StringComparer.Ordinal), zip.Entries.Select(entry => entry.Name));
        var workbooks = new Dictionary<string, byte[]>();
        foreach (var entry in zip.Entries)
        {
            using var bytes = new MemoryStream();
            await using var content = await entry.OpenAsync();
            await content.CopyToAsync(bytes);
            workbooks.Add(entry.Name[..5], bytes.ToArray());
        }

        return workbooks;
    }

    /// <summary>Five 課 fill in the same workbook, each its own need, each in its own way.</summary>
    private static async Task<(string Name, byte[] Bytes)[]> FillInAsync(byte[] issued) =>
    [
        (Planning, Body(Need(
            new OfficeWorkbook(issued), 1, "飛島の備蓄", "定期船の欠航が続くと、食料と医薬品が足りなくなる。", "備蓄品の保管と更新への支援")).Save()),
        ("商工港湾課.xlsx", (await LibreOffice.SaveAgainAsync(Need(
            new OfficeWorkbook(issued), 2, "商店街の空き店舗", "店主の高齢化で、中心部の店が3割閉まっている。", "学生の起業を県と市で助言する窓口")
            .Type(2, "連携したい相手", "鶴岡市").Type(2, "相手方との協議", "未協議").Save()))!),
        ("危機管理課.xlsx", EditedWorkbook.Of(Need(
            new OfficeWorkbook(issued), 3, "内水を排水するポンプ", "大雨のたびに、河口の地区で道路が冠水する。", "国・県・市の排水ポンプ車の配置表の共有").Save())
            .RemoveHidden().ToBytes()),
        ("福祉課.xlsx", EditedWorkbook.Of(Need(
            new OfficeWorkbook(issued), 4, "見守りの担い手", "ひとり暮らしの高齢者を訪ねる民生委員が欠員のまま。", "民生委員のなり手を広げる研修").Save())
            .Add("町長協議メモ", "町長から：来年度は予算を付けたい。").SaveAs("福祉課 係長").ToBytes()),
        ("土木課.xlsx", Need(
            new OfficeWorkbook(issued), 5, "橋の点検の一括発注", "5年に1回の近接目視を行う技術職員がいない。", "点検の取りまとめ発注と診断会議への同席", "事務局限り").Save()),
    ];

    private async Task ReturnFiveAsync(byte[] issued)
    {
        var files = await FillInAsync(issued);
        await using var city = await SetOutAsync(World.SakataOfficer);
        await SendAsync(city, OpenRound.Sakata, files);
        await city.SeesAsync("5つのファイルを受け取りました。まだ何も取り込んでいません");
        foreach (var number in Enumerable.Range(1, files.Length))
        {
            await city.GoAsync($"{OpenRound.Sakata}/uploads/{number}");
            await city.SeesAsync("まだ何も取り込んでいません。このまま全部を取り込めます");
            if (files[number - 1].Name == "福祉課.xlsx")
            {
                await city.SeesAsync("町長協議メモ");
            }

            await city.PressAsync("すべて取り込む");
            await city.SeesAsync("1件を追加");
        }

        await SendAsync(city, OpenRound.Sakata, files[0]);
        await city.SeesAsync("取り込んだ調査票と同じファイルです。変更はありません。");
        Assert.Equal(
            ["飛島の備蓄", "商店街の空き店舗", "内水を排水するポンプ", "見守りの担い手", "橋の点検の一括発注"], await TitlesAsync("062049"));
        Assert.False(await App.ReadAsync(db => db.WorkbookUploads.AnyAsync(one => one.Content.Contains("町長から"))));
    }

    /// <summary>One 課 writes on the web, the other in the workbook it took before: the same row, the same field.</summary>
    private async Task SettleConflictAsync()
    {
        await using var city = await SetOutAsync(World.SakataOfficer);
        await city.GoAsync($"{OpenRound.Sakata}/uploads");
        var filled = await city.DownloadAsync("いまの回答が入った調査票を受け取る（.xlsx）");
        var row = await App.ReadAsync(db => db.DraftAnswers.Where(answer => answer.Value == "飛島の備蓄").Select(answer => answer.RowId).SingleAsync());
        await using var commerce = await SetOutAsync(World.SakataCommerceOfficer);
        await commerce.GoAsync($"{OpenRound.Sakata}/edit?open={row:N}");
        await commerce.WriteAsync("request", "備蓄品の更新への助言");
        await commerce.PressAsync("一時保存");

        await SendAsync(city, OpenRound.Sakata, (Planning, new OfficeWorkbook(filled)
            .Type(1, "県に求めること（連携の内容）", "備蓄品の更新費の2分の1の負担").Save()));
        await city.SeesAsync("内容を見比べて、残す方を選んでください。");
        await city.SeesAsync("備蓄品の更新への助言");
        await city.Page.Locator("main input[value=TakeFile]").CheckAsync();
        await city.PressAsync("すべて取り込む");
        await city.SeesAsync("1件を更新");
        await city.GoAsync($"{OpenRound.Sakata}/submit");
        await city.WriteAsync("post", "企画調整課長");
        await city.PressAsync("庁内で決裁済みとして県へ提出する");
        await city.SeesAsync("提出しました（受付番号");
        Assert.Contains(
            "備蓄品の更新費の2分の1の負担", await App.ReadAsync(db => db.SubmittedNeeds.Select(need => need.Request).ToListAsync()));
    }

    /// <summary>The form is corrected while a town still writes in the workbook of the first edition.</summary>
    private async Task CorrectFormAsync(byte[] old)
    {
        await using var secretariat = await SetOutAsync(World.Secretariat);
        await secretariat.GoAsync("/surveys/H30/editions");
        await secretariat.WriteAsync("variant", "municipal");
        await secretariat.PressAsync("訂正版を作る");
        await secretariat.GoAsync("/surveys/H30/form/municipal/items/title");
        await secretariat.WriteAsync("Input.MaxLength", "60");
        await secretariat.PressAsync("保存する");
        await secretariat.GoAsync("/surveys/H30/editions/1/reason");
        await secretariat.WriteAsync("reason", "件名の文字数に誤りがありました。");
        await secretariat.WriteAsync("issued", "H30.5.14");
        await secretariat.PressAsync("保存する");
        await secretariat.GoAsync("/surveys/H30/editions/1/propose");
        await secretariat.WriteAsync("on", "平成30年5月1日");
        await secretariat.WriteAsync("post", "市町村課長");
        await secretariat.PressAsync("決裁済みとして記録し、訂正する");

        await using var town = await SetOutAsync(World.ShinjoOfficer);
        await SendAsync(town, Shinjo, ("新庄市.xlsx", Body(Need(
            new OfficeWorkbook(old), 1, "除雪の担い手", "除雪車を動かせる人が減っている。", "隣の町と人を融通する仕組み")).Save()));
        await town.SeesAsync("第1版の調査票");
        await town.PressAsync("すべて取り込む");
        await town.GoAsync($"{Shinjo}/edit");
        await town.SeesAsync("調査票が第2版に訂正されました");
        Assert.Equal(["除雪の担い手"], await TitlesAsync("062057"));
    }

    private static async Task SendAsync(Traveller body, string response, params (string Name, byte[] Bytes)[] files)
    {
        await body.GoAsync($"{response}/uploads");
        await body.Page.SetInputFilesAsync("main [name=files]", files.Select(file => new FilePayload
        {
            Name = file.Name,
            MimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Buffer = file.Bytes,
        }));
        await body.PressAsync("内容を確認する");
    }

    private Task<List<string>> TitlesAsync(string body) => App.ReadAsync(db => (
        from need in db.DraftNeeds
        where need.ResponseId == Round.Responses[body].Id
        join answer in db.DraftAnswers on need.Id equals answer.RowId
        where answer.ItemKey == "title"
        orderby need.Number
        select answer.Value).ToListAsync());

    private static OfficeWorkbook Need(
        OfficeWorkbook workbook, int row, string title, string situation, string request, string visibility = "県・市町村限り") => workbook
        .Type(row, "件名", title).Type(row, "主分野", "防災").Type(row, "連携の区分", "県と市町村").Type(row, "現状・課題", situation)
        .Type(row, "県に求めること（連携の内容）", request).Type(row, "緊急度", "高（翌年度当初）").Type(row, "公開区分", visibility);

    private static OfficeWorkbook Body(OfficeWorkbook workbook) => workbook
        .Answer("回答責任者の職・氏名", "企画調整課長").Answer("担当課・係", "企画調整課").Answer("担当者の職・氏名", "主査")
        .Answer("電話・内線", "000-000-0000");
}
