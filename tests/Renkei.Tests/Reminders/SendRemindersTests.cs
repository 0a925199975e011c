using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Calendar;
using Renkei.Collection;
using Renkei.Reminders;
using Renkei.Surveys;
using Renkei.Tests.Responses;
using Renkei.Tests.Support;
using Renkei.Tests.Uploads;
using Renkei.Uploads;
using static Renkei.Tests.Support.Refusals;

namespace Renkei.Tests.Reminders;

public sealed class SendRemindersTests : IAsyncLifetime
{
    private readonly RenkeiApp _app = new();
    private OpenRound _round = null!;

    public async ValueTask InitializeAsync()
    {
        await _app.InitializeAsync();
        _round = await OpenRound.OpenAsync(_app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_simulated_May_asks_each_body_on_its_days_and_no_other()
    {
        await _round.WriteAsync(_app, _app.World.YuzaOfficer, "橋の点検");
        await _round.WriteAsync(_app, _app.World.SakataOfficer, "港の整備");
        await _round.SubmitAsync(_app, _app.World.SakataOfficer);
        await _app.InScopeAsync(
            services => services.GetRequiredService<AskExtension>().ExecuteAsync(
                _round.Responses["062057"].Id, new DateOnly(2018, 6, 8), "議会のため", default),
            _app.World.ShinjoOfficer.Actor);

        while (_app.Clock.TodayInJapan() <= new DateOnly(2018, 6, 1))
        {
            await RunAsync();
            await RunAsync();
            _app.Clock.Advance(TimeSpan.FromDays(1));
        }

        Assert.Empty(await DaysAsync("062049"));
        Assert.Equal(["5/24", "5/28", "5/31"], await DaysAsync("064611"));
        Assert.Empty(await DaysAsync("062057"));
        Assert.Equal(["5/18", "5/24", "5/28", "5/31"], await DaysAsync("063657"));
        Assert.Equal(7, await _app.ReadAsync(db => db.Notices.CountAsync(notice => notice.Title == ReminderLetter.Title)));
    }

    [Fact]
    public async Task Nothing_goes_out_by_itself_once_something_has_come()
    {
        await _round.WriteAsync(_app, _app.World.SakataOfficer, "港の整備");
        await _round.SubmitAsync(_app, _app.World.SakataOfficer, SubmissionKind.Provisional);
        await _round.WriteAsync(_app, _app.World.YuzaOfficer, "橋の点検");
        await _round.SubmitAsync(_app, _app.World.YuzaOfficer, SubmissionKind.Partial);
        await _app.InScopeAsync(
            services => services.GetRequiredService<StartProxyEntry>().ExecuteAsync(
                _round.Responses["063657"].Id, ContactWay.Fax, new DateOnly(2018, 5, 14), null, default),
            _app.World.Secretariat.Actor);
        await KeepForShinjoAsync();

        while (_app.Clock.TodayInJapan() <= new DateOnly(2018, 6, 1))
        {
            await RunAsync();
            _app.Clock.Advance(TimeSpan.FromDays(1));
        }

        Assert.Equal(0, await _app.ReadAsync(db => db.Reminders.CountAsync()));
        var board = (await (await _app.VisitAsync(_app.World.Secretariat)).GetPageAsync("/surveys/H30/reminders")).QuerySelector("table")!;
        Assert.Contains("暫定の提出あり", board.TextContent, StringComparison.Ordinal);
        Assert.Contains("一部の提出あり", board.TextContent, StringComparison.Ordinal);
        Assert.Contains("県が代行で入力中", board.TextContent, StringComparison.Ordinal);
        Assert.Contains("調査票をお預かり中", board.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task By_hand_the_rest_of_a_provisional_answer_may_be_asked_for_but_not_of_a_body_being_typed_for()
    {
        await _round.WriteAsync(_app, _app.World.SakataOfficer, "港の整備");
        await _round.SubmitAsync(_app, _app.World.SakataOfficer, SubmissionKind.Provisional);
        await _app.InScopeAsync(
            services => services.GetRequiredService<StartProxyEntry>().ExecuteAsync(
                _round.Responses["063657"].Id, ContactWay.Fax, new DateOnly(2018, 5, 14), null, default),
            _app.World.Secretariat.Actor);

        await SendByHandAsync("062049");

        Assert.Single(await DaysAsync("062049"));
        await AssertRefusedAsync(ReminderRules.StillAwaited, () => SendByHandAsync("063657"));
    }

    [Fact]
    public async Task A_body_left_out_of_the_plan_is_not_asked_until_it_is_taken_in_again()
    {
        await PauseAsync(isPaused: true);
        _app.Clock.SetUtcNow(new DateOnly(2018, 5, 18).At(new TimeOnly(9, 30)));
        await RunAsync();
        Assert.Empty(await DaysAsync("064611"));

        await PauseAsync(isPaused: false);
        _app.Clock.SetUtcNow(new DateOnly(2018, 5, 24).At(new TimeOnly(9, 30)));
        await RunAsync();

        Assert.Equal(["5/24"], await DaysAsync("064611"));

        Task PauseAsync(bool isPaused) => _app.InScopeAsync(
            services => services.GetRequiredService<PauseReminders>().ExecuteAsync("H30", "064611", isPaused, default),
            _app.World.Secretariat.Actor);
    }

    [Fact]
    public async Task The_ten_holidays_of_May_2019_are_left_in_peace()
    {
        var round = await OpenRound.OpenAsync(_app, year: 2019, dayOfMay: 14);
        _app.Clock.SetUtcNow(new DateOnly(2019, 4, 27).At(new TimeOnly(9, 30)));

        while (_app.Clock.TodayInJapan() <= new DateOnly(2019, 5, 15))
        {
            await RunAsync();
            _app.Clock.Advance(TimeSpan.FromDays(1));
        }

        Assert.Equal(["5/7", "5/13", "5/15"], await DaysAsync(round, "063657"));
    }

    [Fact]
    public async Task Two_nodes_at_once_send_a_step_once()
    {
        _app.Clock.SetUtcNow(new DateOnly(2018, 5, 18).At(new TimeOnly(9, 30)));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(RunAsync)));

        Assert.Equal(4, await _app.ReadAsync(db => db.Reminders.CountAsync()));
        Assert.Equal(4, await _app.ReadAsync(db => db.Notices.CountAsync(notice => notice.Title == ReminderLetter.Title)));
    }

    [Fact]
    public async Task The_index_refuses_a_second_reminder_of_the_same_step_from_another_context()
    {
        var response = _round.Responses["062049"];
        await _app.SaveAsync(new Reminder(response, "2018-05-25-5", "期限の5開庁日前", ReminderWay.Notice, "自動", _app.Clock.GetUtcNow()));

        await Assert.ThrowsAsync<DbUpdateException>(() => _app.SaveAsync(
            new Reminder(response, "2018-05-25-5", "期限の5開庁日前", ReminderWay.Notice, "自動", _app.Clock.GetUtcNow())));

        Assert.Equal(1, await _app.ReadAsync(db => db.Reminders.CountAsync()));
    }

    [Fact]
    public async Task The_secretariat_sends_by_hand_after_seeing_the_words_and_not_twice_a_day()
    {
        var visitor = await _app.VisitAsync(_app.World.Secretariat);
        var preview = await visitor.GetPageAsync("/surveys/H30/reminders/send?body=064611&body=063657");

        var board = await visitor.FollowAsync(await visitor.SubmitAsync(preview, "main form[method=post]"));

        Assert.Contains("残り9開庁日", preview.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("督促", preview.Body.TextContent, StringComparison.Ordinal);
        Assert.Contains("事務局から", board.Body!.TextContent, StringComparison.Ordinal);
        await AssertRefusedAsync(ReminderRules.NotTwiceADay, () => SendByHandAsync("064611"));
    }

    /// <summary>新庄市 began a draft of its own, so that its mailed form waits for it.</summary>
    private async Task KeepForShinjoAsync()
    {
        var desk = new MailDesk(_app);
        var form = (await desk.FilesAsync())["06205"];
        await _round.WriteAsync(_app, _app.World.ShinjoOfficer, "書きかけ");
        await desk.RegisterAsync(("新庄市.xlsx", ReturnedFileTests.Filled(new OfficeWorkbook(form), 1, "除雪").Save()));
        Assert.True(await _app.ReadAsync(db => db.WorkbookUploads.AnyAsync(one => one.Status == UploadStatus.Waiting && one.IsMailed)));
    }

    private Task SendByHandAsync(string code) => _app.InScopeAsync(
        services => services.GetRequiredService<SendReminder>().ExecuteAsync("H30", [code], default),
        _app.World.Secretariat.Actor);

    private Task RunAsync() => _app.Services.GetRequiredService<SendDueReminders>().RunAsync(default);

    private Task<List<string>> DaysAsync(string code) => DaysAsync(_round, code);

    private async Task<List<string>> DaysAsync(OpenRound round, string code)
    {
        var id = round.Responses[code].Id;
        var sent = await _app.ReadAsync(db => db.Reminders.AsNoTracking().Where(one => one.ResponseId == id).ToListAsync());
        return [.. sent.Select(one => one.SentAt.DateInJapan()).Order().Select(day => $"{day.Month}/{day.Day}")];
    }
}
