using Microsoft.Extensions.DependencyInjection;
using Renkei.Calendar;
using Renkei.Consolidation;
using Renkei.Needs;
using Renkei.Responses;
using Renkei.Surveys;
using Renkei.Tests.Responses;
using Renkei.Tests.Support;
using Renkei.Themes;

namespace Renkei.Tests.Consolidation;

/// <summary>
/// A survey answered by a city with a marker in every field, and a second row 事務局限り; the columns of the secretariat
/// hold markers too. Closed, and fixed as 第1次集計; before 共有開始.
/// </summary>
public sealed class MarkedTable : IAsyncLifetime
{
    public const string Address = "/surveys/H30/consolidation";

    /// <summary>In fields that every version shows.</summary>
    public static readonly string[] Open =
    [
        "標識件名", "標識現状", "標識求め", "標識自団体", "標識効果", "国への働きかけ", "平成33年度", "98,765", "98765", "H29-06204-88",
    ];

    /// <summary>A partner who was not asked: not in the municipalities' version.</summary>
    public const string Partner = "標識相手";

    /// <summary>
    /// The secretariat's alone: its columns and their heads, the hidden row and what stands in it alone, who answers how (△ 条件による
    /// of another body), how often somebody was asked to mend an answer.
    /// </summary>
    public static readonly string[] Secret =
    [
        "標識関係課", "標識整理備考", "標識秘密", "標識テーマ", "商業振興課", "所管課で対応", "△", "平成32年度", "87,654", "87654", "H29-06204-77",
        "統合先", "テーマ（案）", "対応区分（案）", "merged_into", "修正のお願い 回数", "差替え 回数",
    ];

    /// <summary>In no version: names, telephones, 備考 of the body.</summary>
    public static readonly string[] Nowhere = ["標識担当者", "標識内線", "標識団体備考", "標識条件", "標識意見", "000-000-0000"];

    public RenkeiApp App { get; } = new();

    internal OpenRound Round { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await App.InitializeAsync();
        Round = await OpenRound.OpenAsync(App);
        var city = App.World.SakataOfficer;
        await Round.WriteAsync(
            App, city, "標識件名", ("current-situation", "標識現状"), ("request", "標識求め"), ("own-efforts", "標識自団体"),
            ("expected-effect", "標識効果"), ("partners", Partner), ("partner-consultation", "未協議"), ("contact", "標識担当者 標識内線"),
            ("remarks", "標識団体備考"), ("responding-officer", "標識担当者"), ("estimated-amount", "98,765"), ("secondary-field-1", "環境・鳥獣"),
            ("cooperation-kind", "国への働きかけ"), ("desired-year", "平成33年度"), ("budget-need", "要"), ("priority", "1"),
            ("predecessor-number", "H29-06204-88"));
        var hidden = Guid.CreateVersion7();
        (string Item, string Value)[] cells =
        [
            ("title", "標識秘密"), ("field", "防災"), ("cooperation-kind", "県と市町村"), ("current-situation", "標識秘密"),
            ("request", "標識秘密"), ("urgency", "低（中長期）"), ("visibility", "事務局限り"), ("desired-year", "平成32年度"),
            ("estimated-amount", "87,654"), ("predecessor-number", "H29-06204-77"),
        ];
        await Round.SaveAsync(App, city, hidden, [.. cells.Select(cell => OpenRound.Change(hidden, cell.Item, cell.Value))]);
        var item = Round.Survey.DeepeningItems[0].Id;
        await Round.SaveAsync(
            App, city, null, OpenRound.Change(item, "participation-condition", "標識条件"), OpenRound.Change(item, "deepening-opinion", "標識意見"));
        await Round.SubmitAsync(App, city);
        await App.DrainOutboxAsync();
        await ActAsync<SortNeed>(sort => sort.ExecuteAsync(
            "H30-06204-01",
            new NeedSorting(
                App.World.CommerceDivision.Id, NeedDisposition.HandledByDivision, null, null, "標識整理備考", null, null, "標識関係課"),
            default));
        await ActAsync<ArrangeThemes>(arrange => arrange.MoveAsync(new FiscalYear(2018), ["H30-06204-01"], null, "標識テーマ", default));
        await AnswerWithoutNeedsAsync();
        App.Clock.SetUtcNow(OpenRound.Deadline.AddDays(1));
        await ActAsync<CloseSurvey>(close => close.ExecuteAsync("H30", default));
        await ActAsync<FixConsolidation>(fix => fix.ExecuteAsync("H30", EditionKind.Interim, "標識秘密のメモ", default));
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();

    /// <summary>該当なし, and 条件による to the case.</summary>
    private async Task AnswerWithoutNeedsAsync()
    {
        var city = App.World.ShinjoOfficer;
        (Guid Row, string Item, string Value)[] cells =
        [
            (FieldAddress.Body, ReservedItem.NeedsAreNil, ReservedItem.Yes), (FieldAddress.Body, "responsible-officer", "課長"),
            (FieldAddress.Body, "responding-division", "企画課"), (FieldAddress.Body, "responding-officer", "主査"),
            (FieldAddress.Body, "telephone", "000-000-0000"), (Round.Survey.DeepeningItems[0].Id, "participation-intent", "条件による"),
            (Round.Survey.DeepeningItems[0].Id, "participation-condition", "標識条件"),
        ];
        await Round.SaveAsync(App, city, null, [.. cells.Select(cell => OpenRound.Change(cell.Row, cell.Item, cell.Value))]);
        await Round.SubmitAsync(App, city);
        await App.DrainOutboxAsync();
    }

    public Task ShareAsync() => ActAsync<ShareSurvey>(share => share.ExecuteAsync("H30", default));

    public Task ActAsync<TUseCase>(Func<TUseCase, Task> act, Person? person = null)
        where TUseCase : notnull =>
        App.InScopeAsync(services => act(services.GetRequiredService<TUseCase>()), (person ?? App.World.Secretariat).Actor);

    /// <summary>Another body answers when 第1次集計 is already fixed.</summary>
    public async Task AnswerLateAsync()
    {
        await Round.WriteAsync(App, App.World.YuzaOfficer, "遅れて届いた課題");
        await Round.SubmitAsync(App, App.World.YuzaOfficer);
        await App.DrainOutboxAsync();
    }
}
