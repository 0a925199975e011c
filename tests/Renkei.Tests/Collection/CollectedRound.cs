using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Calendar;
using Renkei.Collection;
using Renkei.Responses;
using Renkei.Submissions;
using Renkei.Surveys;
using Renkei.Tests.Responses;
using Renkei.Tests.Support;
using Renkei.Tests.Uploads;

namespace Renkei.Tests.Collection;

/// <summary>
/// Four bodies that answered in four ways: 酒田市 on the web with a 差替え, 新庄市 by telephone with 該当なし, 大蔵村 by a mailed
/// workbook, 遊佐町 with another date and 暫定 after hours.
/// </summary>
public sealed class CollectedRound : IAsyncLifetime
{
    public RenkeiApp App { get; } = new();

    internal OpenRound Round { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await App.InitializeAsync();
        Round = await OpenRound.OpenAsync(App);
        await AnswerOnTheWebAsync();
        await AnswerByTelephoneAsync();
        await AnswerByMailAsync();
        await AnswerAfterHoursAsync();
        await App.DrainOutboxAsync();
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();

    private async Task AnswerOnTheWebAsync()
    {
        var city = App.World.SakataOfficer;
        await Round.WriteAsync(App, city, "飛島の備蓄");
        await Round.WriteAsync(App, city, "港の荷役");
        await Round.SubmitAsync(App, city);
        await ActAsync<ReplaceSubmission>(city, replace => replace.ExecuteAsync(IdOf("062049"), begins: true, default));
        await Round.SubmitAsync(App, city, reason: "数を直した");
        await ActAsync<WriteMemo>(App.World.Secretariat, write => write.ExecuteAsync(
            IdOf("062049"), new DateOnly(2018, 5, 14), ContactWay.Telephone, "企画調整課 主査", "お礼を伝えた。",
            new NextStep("図面を受け取る", new DateOnly(2018, 5, 16)), default));
    }

    private async Task AnswerByTelephoneAsync()
    {
        var secretariat = App.World.Secretariat;
        await ActAsync<StartProxyEntry>(secretariat, start => start.ExecuteAsync(
            IdOf("062057"), ContactWay.Telephone, new DateOnly(2018, 5, 11), null, default));
        (Guid Row, string Item, string Value)[] cells =
        [
            (FieldAddress.Body, ReservedItem.NeedsAreNil, ReservedItem.Yes), (FieldAddress.Body, ReservedItem.DeepeningIsNil, ReservedItem.Yes),
            (FieldAddress.Body, "responsible-officer", "課長"), (FieldAddress.Body, "responding-division", "企画課"),
            (FieldAddress.Body, "responding-officer", "主査"), (FieldAddress.Body, "telephone", "000-000-0000"),
        ];
        await ActAsync<SaveDraft>(secretariat, save => save.ExecuteAsync(
            IdOf("062057"), [.. cells.Select(cell => OpenRound.Change(cell.Row, cell.Item, cell.Value))], null, default));
        await ActAsync<SubmitProxyEntry>(secretariat, submit => submit.ExecuteAsync(
            IdOf("062057"), SubmissionKind.Full, OpenRound.Decided, "", default));
    }

    private async Task AnswerByMailAsync()
    {
        var desk = new MailDesk(App);
        var form = (await desk.FilesAsync())["06365"];
        await desk.RegisterAsync(("大蔵村.xlsx", MailDesk.Answered(ReturnedFileTests.Filled(new OfficeWorkbook(form), 1, "冬の孤立"))
            .Answer("決裁日", "平成30年5月11日").Save()));
    }

    private async Task AnswerAfterHoursAsync()
    {
        var town = App.World.YuzaOfficer;
        await ActAsync<AskExtension>(town, ask => ask.ExecuteAsync(IdOf("064611"), new DateOnly(2018, 6, 1), "議会のため。", default));
        var talk = await App.ReadAsync(db => db.ExtensionRequests.Select(one => one.Id).SingleAsync());
        await ActAsync<AnswerExtension>(App.World.Secretariat, answer => answer.ExecuteAsync(
            IdOf("064611"), talk, new DateOnly(2018, 6, 1), "", default));
        await Round.WriteAsync(App, town, "海岸の漂着ごみ");
        App.Clock.SetUtcNow(new DateOnly(2018, 5, 14).At(new TimeOnly(18, 0)));
        await Round.SubmitAsync(App, town, SubmissionKind.Provisional);
    }

    private Guid IdOf(string code) => Round.Responses[code].Id;

    private Task ActAsync<TUseCase>(Person person, Func<TUseCase, Task> act)
        where TUseCase : notnull =>
        App.InScopeAsync(services => act(services.GetRequiredService<TUseCase>()), person.Actor);
}
