using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Collection;
using Renkei.Responses;
using Renkei.Submissions;
using Renkei.Surveys;

namespace Renkei.Web.Responses;

public sealed partial class AnswerPage(
    SaveDraft saveDraft, ArrangeDraftNeed arrange, CopyPreviousNeeds copy, IEnumerable<IPreviousOutcomes> outcomes)
{
    private AnswerForm? _form;
    private CorrectionRequest? _request;
    private IReadOnlyList<PartLine> _parts = [];
    private IReadOnlyDictionary<Guid, PreviousOutcome> _outcomes = new Dictionary<Guid, PreviousOutcome>();

    /// <summary>The key of the row that is open, <c>new</c> or <c>all</c>.</summary>
    [SupplyParameterFromQuery]
    private string? Open { get; set; }

    /// <summary>Says beside the fields what 提出前の確認 found.</summary>
    [SupplyParameterFromQuery]
    private bool Checked { get; set; }

    // Who wrote while the answer was sent in, or while the prefecture began to type, gets what was typed back.
    protected override bool IsFor(ResponseHead head) =>
        head.CanEdit || (HttpMethods.IsPost(Http.Request.Method) && (head.CanAnswer || head.WritesForBody));

    protected override async Task<bool> FindAsync(ResponseHead head)
    {
        _form = await AnswerForm.LoadAsync(Db, head, Current.Actor, Open, Checked, Cancellation);
        _parts = await PartLine.LoadAsync(Db, head.Response, _form.Content, Cancellation);
        _request = head.Response.Status != ResponseStatus.CorrectionRequested ? null : await Db.CorrectionRequests.AsNoTracking()
            .Where(request => request.ResponseId == head.Response.Id)
            .OrderByDescending(request => request.AskedAt).FirstAsync(Cancellation);
        if (_form.Previous is { } previous && outcomes.FirstOrDefault() is { } known)
        {
            _outcomes = await known.LoadAsync([.. previous.Needs.Select(row => row.Id)], Cancellation);
        }

        return true;
    }

    private async Task SaveAsync()
    {
        var newRow = PostedAnswers.NewRow(Http.Request.Form);
        var changes = PostedAnswers.Read(Http.Request.Form);
        if (!Head!.CanEdit)
        {
            Refusals.Add("", Head.Response.IsProxyOpen ? CollectionRules.ProxyWrites.Message : ResponseRules.Editable.Message);
            _form = _form!.With(changes);
            return;
        }

        DraftSaved? saved = null;
        if (!await Refusals.TryAsync(async () => saved = await saveDraft.ExecuteAsync(Head!.Response.Id, changes, newRow, Cancellation)))
        {
            _form = _form!.With(changes);
            return;
        }

        var wasMade = changes.Any(change => change.Field.RowId == newRow && !string.IsNullOrWhiteSpace(change.Value));
        await Refusals.TryAsync(async () => Navigation.NavigateTo(await NextAsync(saved!, wasMade ? newRow : null)));
    }

    /// <summary>Everything was saved; then what the button asked for is done.</summary>
    private async Task<string> NextAsync(DraftSaved saved, Guid? newRow)
    {
        var (action, row) = Pressed();
        Flash.Say(Http, $"保存しました（{saved.At.TimeInJapanese()}）", saved.Conflicts == 0
            ? "続きは同じ団体の担当者ならだれでも書けます。"
            : $"別の方と重なった欄が{saved.Conflicts}つあります。書いたものは失われていません。");
        if (saved.Conflicts > 0)
        {
            return $"{Head!.Address}/conflicts";
        }

        switch (action)
        {
            case "check":
                return $"{Head!.Address}/submit";
            case "open" or "add":
                return Edit(action == "add" ? "new" : row.ToString("N"));
            case "copy":
                var copied = await CopyAsync(row);
                return Edit(copied?.ToString("N") ?? Open);
            case "up" or "down" or "remove" or "restore":
                await arrange.ExecuteAsync(Head!.Response.Id, row, Enum.Parse<Arrangement>(action, ignoreCase: true), Cancellation);
                return Edit(Open);
            default:
                return Edit(newRow?.ToString("N") ?? Open);
        }
    }

    private async Task<Guid?> CopyAsync(Guid previousRow)
    {
        var numbers = _outcomes.ToDictionary(known => known.Key, known => known.Value.Number);
        var added = await copy.ExecuteAsync(
            Head!.Response.Id, new Dictionary<Guid, string> { [previousRow] = "" }, numbers, Cancellation);
        return added.Count == 0 ? null : added[0];
    }

    private (string Action, Guid Row) Pressed()
    {
        var parts = Sent("do").Split(':', 2);
        return (parts[0], parts.Length == 2 && Guid.TryParseExact(parts[1], "N", out var row) ? row : Guid.Empty);
    }

    private string Edit(string? open) =>
        string.IsNullOrEmpty(open) ? $"{Head!.Address}/edit" : $"{Head!.Address}/edit?open={open}#{FieldIdOf(open)}";

    private static string FieldIdOf(string open) => open is "new" or "all" ? "h-needs" : $"need-{open}";
}
