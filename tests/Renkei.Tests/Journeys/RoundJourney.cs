using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Calendar;
using Renkei.Reminders;
using Renkei.Surveys;
using Renkei.Tests.Responses;
using Renkei.Workbooks;

namespace Renkei.Tests.Journeys;

/// <summary>A survey as it really runs: five 課 and one workbook, a FAX, a call, a mistake in the form, late answers.</summary>
public sealed partial class RoundJourney(JourneyBrowser browser) : Journey(browser, new DateOnly(2018, 5, 1))
{
    private const string Shinjo = "/surveys/H30/responses/062057";
    private const string Yuza = "/surveys/H30/responses/064611";
    private const string Table = "/surveys/H30/consolidation";

    // Due on Monday 7 May: the open day before it is the 2nd.
    protected override async Task PrepareAsync()
    {
        await App.InitializeAsync();
        Round = await OpenRound.OpenAsync(App, withCase: false, dayOfMay: 7);
    }

    [Fact]
    public async Task From_the_zip_to_the_table_that_every_body_reads()
    {
        var workbooks = await TakeZipAsync();
        await ReturnFiveAsync(workbooks["06204"]);
        await SettleConflictAsync();
        await CorrectFormAsync(workbooks["06205"]);
        await TypeFaxAsync();
        await NoteCallAsync();

        await RemindUntilAsync(new DateOnly(2018, 5, 21));
        var first = await CloseAndFixAsync("Interim", 1);
        await AnswerLateAsync();
        await ReplaceLateAsync();
        var final = await FixAsync("Final", 2);

        Assert.NotEqual(first, final);
        Assert.Equal(first, await EditionAsync(1));
        Assert.Equal(final, await EditionAsync(2));
        await ShareAsync();
        await PrintAsync();
    }

    private async Task TypeFaxAsync()
    {
        await using var secretariat = await SetOutAsync(World.Secretariat);
        await secretariat.GoAsync($"{OpenRound.Okura}/proxy");
        await secretariat.Page.SetInputFilesAsync("main [name=file]", new Microsoft.Playwright.FilePayload
        {
            Name = "受信.pdf",
            MimeType = "application/pdf",
            Buffer = "%PDF-1.4 FAX"u8.ToArray(),
        });
        await secretariat.PressAsync("入力を始める");
        await WriteNeedAsync(secretariat, "冬の備蓄", "総務課");
        await secretariat.PressAsync("提出前の確認へ進む");
        await secretariat.WriteAsync("post", "総務課長");
        await secretariat.PressAsync("代行入力として提出する");
        await secretariat.SeesAsync("内容確認待ち");

        await using var village = await SetOutAsync(World.OkuraOfficer, hasScript: false);
        await village.GoAsync("/");
        await village.FollowAsync("内容を確認する");
        await village.SeesAsync("冬の備蓄");
        await village.PressAsync("内容を確認しました");
        await village.SeesAsync("代行");
        await secretariat.GoAsync("/surveys/H30/responses/table?proxy=all");
        await secretariat.DoesNotSeeAsync("代行（内容確認待ち）");
    }

    private async Task NoteCallAsync()
    {
        await using var secretariat = await SetOutAsync(World.Secretariat);
        await secretariat.GoAsync($"{Yuza}/deadline");
        await secretariat.WriteAsync("way", "Telephone");
        await secretariat.WriteAsync("caller", "企画課 係長");
        await secretariat.WriteAsync("reason", "議会の会期のため。");
        await secretariat.WriteAsync("until", "H30.5.18");
        await secretariat.PressAsync("相談を記録する");
        await secretariat.GoAsync("/surveys/H30/responses/table?extension=granted");
        await secretariat.SeesAsync("5月18日（金）");
        await secretariat.GoAsync("/surveys/H30/responses/print");
        await secretariat.GoAsync($"{OpenRound.Okura}/contact");
        await secretariat.WriteAsync("post", "総務課 主査");
        await secretariat.WriteAsync("text", "確認のお礼を伝えた。");
        await secretariat.PressAsync("連絡メモを残す");
        await secretariat.SeesAsync("確認のお礼を伝えた。");
    }

    /// <summary>
    /// The job runs every day, 3 to 6 May when offices are closed as well; each body is asked on the days of its own deadline,
    /// and not after it has answered.
    /// </summary>
    private async Task RemindUntilAsync(DateOnly last)
    {
        for (var day = App.Clock.TodayInJapan(); day <= last; day = day.AddDays(1))
        {
            App.Clock.SetUtcNow(day.At(new TimeOnly(9, 30)));
            await App.Services.GetRequiredService<SendDueReminders>().RunAsync(default);
        }

        Assert.Empty(await RemindersAsync("062049"));
        Assert.Empty(await RemindersAsync("063657"));
        Assert.Equal(["5/2", "5/8", "5/11", "5/16", "5/21"], await RemindersAsync("062057"));
        Assert.Equal(["5/11", "5/17", "5/21"], await RemindersAsync("064611"));
        await using var secretariat = await SetOutAsync(World.Secretariat);
        await secretariat.GoAsync("/surveys/H30/reminders");
        await secretariat.SeesAsync("遊佐町");
        await secretariat.DoesNotSeeAsync("大蔵村に送る");
    }

    private async Task<byte[]> CloseAndFixAsync(string kind, int edition)
    {
        await using var secretariat = await SetOutAsync(World.Secretariat);
        await secretariat.GoAsync("/surveys/H30/close");
        await secretariat.PressAsync("受付を終了する");
        return await FixAsync(kind, edition);
    }

    private async Task<byte[]> FixAsync(string kind, int edition)
    {
        await App.DrainOutboxAsync();
        await using var secretariat = await SetOutAsync(World.Secretariat);
        await secretariat.GoAsync($"{Table}/fix");
        await secretariat.WriteAsync("kind", kind);
        await secretariat.PressAsync("固定する");
        return await EditionAsync(edition);
    }

    private async Task<byte[]> EditionAsync(int edition)
    {
        await using var secretariat = await SetOutAsync(World.Secretariat);
        await secretariat.GoAsync($"{Table}?edition={edition}");
        await secretariat.SeesAsync("固定したときの内容と一致しています");
        return await secretariat.DownloadAsync("Excelで出力");
    }

    private async Task AnswerLateAsync()
    {
        await using var town = await SetOutAsync(World.YuzaOfficer);
        await town.GoAsync($"{Yuza}/edit");
        await WriteNeedAsync(town, "海岸の漂着ごみ", "企画課");
        await town.PressAsync("提出前の確認へ進む");
        await town.WriteAsync("post", "企画課長");
        await town.PressAsync("庁内で決裁済みとして県へ提出する");
        await town.SeesAsync("提出しました（受付番号");
    }

    private async Task ReplaceLateAsync()
    {
        await using var city = await SetOutAsync(World.SakataOfficer);
        await city.GoAsync(OpenRound.Sakata);
        await city.PressAsync("差替えを始める");
        var row = await App.ReadAsync(db => db.DraftAnswers.Where(answer => answer.Value == "飛島の備蓄").Select(answer => answer.RowId).SingleAsync());
        await city.GoAsync($"{OpenRound.Sakata}/edit?open={row:N}");
        await city.WriteAsync("title", "飛島の備蓄と通信");
        await city.PressAsync("提出前の確認へ進む");
        await city.WriteAsync("reason", "通信の確保を加えるため。");
        await city.WriteAsync("post", "企画調整課長");
        await city.PressAsync("庁内で決裁済みとして県へ提出する");
        await App.DrainOutboxAsync();

        await using var secretariat = await SetOutAsync(World.Secretariat);
        await secretariat.GoAsync(Table);
        await secretariat.SeesAsync("海岸の漂着ごみ");
        await secretariat.DoesNotSeeAsync("飛島の備蓄と通信");
        await secretariat.GoAsync($"{OpenRound.Sakata}/offer");
        await secretariat.SeesAsync("通信の確保を加えるため。");
        await secretariat.WriteAsync("reason", "確定の前のため受け入れます。");
        await secretariat.PressAsync("差替えを受け入れる");
        await App.DrainOutboxAsync();
        await secretariat.GoAsync($"{Table}/differences?from=1");
        await secretariat.SeesAsync("海岸の漂着ごみ");
        await secretariat.SeesAsync("差替え");
    }

    private async Task ShareAsync()
    {
        await using var secretariat = await SetOutAsync(World.Secretariat);
        await secretariat.GoAsync("/surveys/H30/share");
        await secretariat.PressAsync("共有を始める");

        await using var town = await SetOutAsync(World.ShinjoOfficer);
        await town.GoAsync(Table);
        await town.SeesAsync("飛島の備蓄と通信");
        await town.DoesNotSeeAsync("橋の点検の一括発注");
        await town.DoesNotSeeAsync("鶴岡市");
        await town.SeesAsync("1件除いています");
        var bytes = await town.DownloadAsync("Excelで出力");
        using var workbook = Workbook.Open(new MemoryStream(bytes), "取りまとめ表.xlsx");
        Assert.DoesNotContain("回答状況", workbook.Sheets().Select(sheet => sheet.Name));
    }

    private static async Task WriteNeedAsync(Traveller writer, string title, string division)
    {
        foreach (var (item, value) in new[]
        {
            ("title", title), ("field", "防災"), ("cooperation-kind", "県と市町村"), ("current-situation", $"{title}が足りない。"),
            ("request", "県の支援をお願いしたい。"), ("urgency", "高（翌年度当初）"), ("responsible-officer", $"{division}長"),
            ("responding-division", division), ("responding-officer", "主査"), ("telephone", "000-000-0000"),
        })
        {
            await writer.WriteAsync(item, value);
        }
    }

    private async Task<List<string>> RemindersAsync(string body)
    {
        var sent = await App.ReadAsync(db => db.Reminders.AsNoTracking().Where(one => one.ResponseId == Round.Responses[body].Id).ToListAsync());
        return [.. sent.Select(one => one.SentAt.DateInJapan()).Order().Select(day => $"{day.Month}/{day.Day}")];
    }
}
