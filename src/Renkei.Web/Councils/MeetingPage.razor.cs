using Microsoft.AspNetCore.Components;
using Renkei.Calendar;
using Renkei.Councils;
using Renkei.Web.Layout;

namespace Renkei.Web.Councils;

public sealed partial class MeetingPage(PlanMeeting plan, RecordDecision record)
{
    private MeetingSheet? _sheet;
    private int? _failed;
    private string _title = "";
    private string _day = "";
    private string _time = "";
    private string _place = "";

    [Parameter]
    public int Number { get; set; }

    private string Address => $"/councils/{Year.Prefix()}/{Number}";

    protected override async Task<bool> LoadAsync()
    {
        _sheet = await MeetingSheet.LoadAsync(Db, Actor, Year, Number, Now, Cancellation);
        if (_sheet is null)
        {
            return false;
        }

        (_day, _time, _place) =
            (_sheet.BeginsAt.DateInJapan().InJapaneseWithoutWeekday(), _sheet.BeginsAt.TimeInJapanese(), _sheet.Place);
        return true;
    }

    /// <summary>What was typed for the item, if its form was refused; otherwise what is recorded.</summary>
    private Func<string, string?> Typed(AgendaLine line) => _failed == line.Number ? Sent : DecisionWords.Of(line);

    private async Task TableAsync()
    {
        _title = Sent("title");
        var theme = int.TryParse(Sent("theme"), out var serial) ? serial : (int?)null;
        var title = _title.Trim().Length > 0 ? _title : _sheet!.Waiting.FirstOrDefault(one => one.Serial == theme)?.Name ?? "";
        await DoAsync(
            () => plan.TableAsync(
                Year, Number, Sent("kind") == nameof(AgendaKind.Report) ? AgendaKind.Report : AgendaKind.Discussion, title, theme,
                Cancellation),
            Address, "議題を登録しました");
    }

    private async Task RescheduleAsync()
    {
        (_day, _time, _place) = (Sent("day"), Sent("time"), Sent("place"));
        if (!TypedHour.TryRead(_day, _time, out var beginsAt, out var mistake))
        {
            Refuse(mistake);
            return;
        }

        await DoAsync(
            () => plan.RescheduleAsync(Year, Number, beginsAt, _place, Cancellation), Address, $"会議の日時を{beginsAt.InJapanese()}に直しました");
    }

    private Task CancelAsync() => DoAsync(
        () => plan.CancelAsync(Year, Number, Cancellation), Address, "会議を中止にしました", "議題のテーマは、別の会議に登録できます。");

    private Task HoldAsync() => DoAsync(
        () => plan.HoldAsync(Year, Number, Cancellation), Address, "開催済にしました", "議題ごとに決定を記録してください。");

    private Task ConfirmAsync() => DoAsync(
        () => plan.ConfirmAsync(Year, Number, Cancellation), Address, "決定事項を確定しました");

    private async Task DecideAsync(int item)
    {
        _failed = item;
        if (!Enum.TryParse<DecisionOutcome>(Sent("outcome"), out var outcome))
        {
            Refuse("結果を選んでください。");
            return;
        }

        await DoAsync(
            () => record.ExecuteAsync(
                Year, Number, item,
                new DecisionDraft(outcome, Sent("text"), Sent("conditions"), Sent("owner"), Sent("due")), Cancellation),
            Address, $"議題{item}の決定を記録しました");
    }
}
