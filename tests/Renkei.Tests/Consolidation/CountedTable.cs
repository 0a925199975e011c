using Microsoft.Extensions.DependencyInjection;
using Renkei.Calendar;
using Renkei.Consolidation;
using Renkei.Responses;
using Renkei.Surveys;
using Renkei.Tests.Responses;
using Renkei.Tests.Support;

namespace Renkei.Tests.Consolidation;

/// <summary>
/// Four bodies that answered in another order than that of their codes, each with another 参加の意向: 遊佐町 first (1 need), then
/// 新庄市 (2), 酒田市 (2 and one 事務局限り) and 大蔵村 (none). Fixed as 第1次集計 on 5 June and shared.
/// </summary>
public sealed class CountedTable : IAsyncLifetime
{
    private const string High = "高（翌年度当初）";
    private const string Middle = "中（2〜3年）";
    private const string Low = "低（中長期）";

    public RenkeiApp App { get; } = new();

    internal OpenRound Round { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await App.InitializeAsync();
        Round = await OpenRound.OpenAsync(App);
        var (town, inland, city) = (App.World.YuzaOfficer, App.World.ShinjoOfficer, App.World.SakataOfficer);
        await WriteAsync(town, "海岸の備え", "防災", "環境・鳥獣", High, "平成31年度");
        await SubmitAsync(town, "参加しない");
        await WriteAsync(inland, "除雪の担い手", "県土・交通・雪", "防災", Middle, "平成32年度");
        await WriteAsync(inland, "雪下ろしの支援", "県土・交通・雪", "", Low, "未定");
        await SubmitAsync(inland, "条件による");
        await WriteAsync(city, "飛島の備蓄", "防災", "", High, "平成31年度");
        await WriteAsync(city, "港の荷役", "商工・労働", "", Low, "");
        await WriteAsync(city, "庁内だけの話", "防災", "", Middle, "平成31年度", ("visibility", "事務局限り"));
        await SubmitAsync(city, "参加したい");
        await AnswerNilAsync(App.World.OkuraOfficer, "未定");
        App.Clock.SetUtcNow(new DateOnly(2018, 6, 5).At(new TimeOnly(10, 0)));
        await ActAsync<CloseSurvey>(close => close.ExecuteAsync("H30", default));
        await ActAsync<FixConsolidation>(fix => fix.ExecuteAsync("H30", EditionKind.Interim, "", default));
        await ActAsync<ShareSurvey>(share => share.ExecuteAsync("H30", default));
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();

    /// <summary>取りまとめ表 as Excel, as the person gets it: as it stands, or 第1次集計.</summary>
    internal Task<TableFile> FileAsync(Person person, bool fixedOne = false) =>
        TableFile.OfAsync(App, person, $"{MarkedTable.Address}/table.xlsx{(fixedOne ? "?edition=1" : "")}");

    private Task WriteAsync(
        Person officer, string title, string field, string secondary, string urgency, string year,
        params (string Item, string Value)[] more)
    {
        (string Item, string Value)[] cells =
            [("field", field), ("secondary-field-1", secondary), ("urgency", urgency), ("desired-year", year), .. more];
        return Round.WriteAsync(App, officer, title, [.. cells.Where(cell => cell.Value.Length > 0)]);
    }

    /// <summary>Round.WriteAsync has every body 参加したい.</summary>
    private async Task SubmitAsync(Person officer, string intent)
    {
        var item = Round.Survey.DeepeningItems[0].Id;
        await Round.SaveAsync(App, officer, null, OpenRound.Change(item, "participation-intent", intent, began: "参加したい"));
        await Round.SubmitAsync(App, officer);
        await App.DrainOutboxAsync();
    }

    private async Task AnswerNilAsync(Person officer, string intent)
    {
        (Guid Row, string Item, string Value)[] cells =
        [
            (FieldAddress.Body, ReservedItem.NeedsAreNil, ReservedItem.Yes), (FieldAddress.Body, "responsible-officer", "課長"),
            (FieldAddress.Body, "responding-division", "総務課"), (FieldAddress.Body, "responding-officer", "主査"),
            (FieldAddress.Body, "telephone", "000-000-0000"), (Round.Survey.DeepeningItems[0].Id, "participation-intent", intent),
        ];
        await Round.SaveAsync(App, officer, null, [.. cells.Select(cell => OpenRound.Change(cell.Row, cell.Item, cell.Value))]);
        await Round.SubmitAsync(App, officer);
        await App.DrainOutboxAsync();
    }

    private Task ActAsync<TUseCase>(Func<TUseCase, Task> act)
        where TUseCase : notnull =>
        App.InScopeAsync(services => act(services.GetRequiredService<TUseCase>()), App.World.Secretariat.Actor);
}
