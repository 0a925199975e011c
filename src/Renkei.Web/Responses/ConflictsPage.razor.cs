using Renkei.Calendar;
using Renkei.Responses;

namespace Renkei.Web.Responses;

public sealed partial class ConflictsPage(SettleConflicts settle)
{
    private IReadOnlyList<ConflictLine> _conflicts = [];

    protected override bool IsFor(ResponseHead head) => head.CanEdit;

    protected override async Task<bool> FindAsync(ResponseHead head)
    {
        _conflicts = await ConflictLine.LoadAsync(Db, head.Response, Current.Actor, Clock.TodayInJapan(), Cancellation);
        return true;
    }

    private async Task SettleAsync()
    {
        var choices = _conflicts
            .Where(conflict => Sent($"keep.{conflict.Id:N}").Length > 0)
            .Select(conflict => new ConflictChoice(
                conflict.Id, Sent($"keep.{conflict.Id:N}") == "mine", Sent($"seen.{conflict.Id:N}")))
            .ToList();
        var again = 0;
        if (!await Refusals.TryAsync(async () => again = await settle.ExecuteAsync(Head!.Response.Id, choices, Cancellation)))
        {
            return;
        }

        Flash.Say(Http, $"保存しました（{Clock.GetUtcNow().TimeInJapanese()}）", again == 0
            ? "選んだ内容を残しました。"
            : $"{again}つの欄は、見比べているあいだにまた更新されました。もう一度見比べてください。");
        Navigation.NavigateTo(again == 0 ? $"{Head!.Address}/edit" : $"{Head!.Address}/conflicts");
    }
}
