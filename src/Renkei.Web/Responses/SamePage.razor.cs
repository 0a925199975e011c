using Microsoft.EntityFrameworkCore;
using Renkei.Responses;
using Renkei.Submissions;

namespace Renkei.Web.Responses;

public sealed partial class SamePage(CopyPreviousNeeds copy, IEnumerable<IPreviousOutcomes> outcomes)
{
    private AnswerContent? _previous;
    private IReadOnlyList<AnswerRow> _rows = [];
    private IReadOnlyDictionary<Guid, PreviousOutcome> _outcomes = new Dictionary<Guid, PreviousOutcome>();

    protected override bool IsFor(ResponseHead head) => head.CanEdit;

    protected override async Task<bool> FindAsync(ResponseHead head)
    {
        _previous = await PreviousAnswer.LoadAsync(Db, head.Response, Cancellation);
        var copied = await Db.DraftNeeds
            .Where(row => row.ResponseId == head.Response.Id && row.RemovedAt == null && row.PreviousRowId != null)
            .Select(row => row.PreviousRowId).ToListAsync(Cancellation);
        _rows = [.. _previous?.Needs.Where(row => !copied.Contains(row.Id)) ?? []];
        if (outcomes.FirstOrDefault() is { } known && _rows.Count > 0)
        {
            _outcomes = await known.LoadAsync([.. _rows.Select(row => row.Id)], Cancellation);
        }

        return true;
    }

    private string Sent(AnswerRow row) => Http.Request.HasFormContentType ? Sent($"changed.{row.Id:N}") : "";

    private async Task CopyAsync()
    {
        var chosen = _rows.Where(row => Http.Request.Form["row"].Contains(row.Id.ToString("N"))).ToList();
        if (chosen.Count == 0)
        {
            Refusals.Add("", "今年度も出す課題を1件以上選んでください。");
            return;
        }

        if (chosen.Any(row => string.IsNullOrWhiteSpace(Sent(row))))
        {
            Refusals.Add("", "選んだ課題の「変わった点」を書いてください。変わりがなければ「変わりなし」と書いてください。");
            return;
        }

        var numbers = _outcomes.ToDictionary(known => known.Key, known => known.Value.Number);
        if (await Refusals.TryAsync(() => copy.ExecuteAsync(
            Head!.Response.Id, chosen.ToDictionary(row => row.Id, row => Sent(row).Trim()), numbers, Cancellation)))
        {
            Flash.Say(Http, $"{chosen.Count}件を写しました", "直すところがあれば直してから、提出前の確認へ進んでください。");
            Navigation.NavigateTo($"{Head!.Address}/edit#h-needs");
        }
    }
}
