using Microsoft.AspNetCore.Components;
using Renkei.Calendar;
using Renkei.Collection;
using Renkei.Organizations;
using Renkei.Reminders;
using Renkei.Web.Components;

namespace Renkei.Web.Collection;

public sealed partial class BoardPage
{
    private const int MostMoves = 30;

    private CollectionTable? _table;
    private DateOnly _since;
    private string _nextReminder = "";
    private IReadOnlyList<DueCall> _calls = [];
    private IReadOnlyList<FeedEntry> _moves = [];
    private IReadOnlyList<TileBody> _tiles = [];

    [Parameter]
    public required string Code { get; set; }

    private string Address => $"/surveys/{Code}/responses";

    /// <summary>Known to the secretariat alone.</summary>
    private string? FinalDue => Actor.IsSecretariat && _table!.Survey.FinalDueOn is { } final
        ? $"最終期限（事務局限り） {final.InJapaneseWithoutYear()} あと{OpeningDays.CountBetween(Now.DateInJapan(), final)}開庁日"
        : null;

    protected override async Task<bool> FindAsync()
    {
        var today = Now.DateInJapan();
        _table = await CollectionTable.LoadAsync(Db, Code, Actor, Now, Cancellation);
        _since = OpeningDays.Add(today, -1);
        _nextReminder = Actor.IsSecretariat ? await NextReminderAsync() : "";
        _calls = await DueCall.LoadAsync(Db, Actor, _table, today, Cancellation);
        var moves = await CollectionMove.LoadAsync(
            Db, Actor, _table, _since.At(TimeOnly.MinValue), Cancellation);
        _moves = [.. moves.Take(MostMoves).Select(move => new FeedEntry(
            move.At, move.At.InJapaneseSeenFrom(today), move.BodyName, $"{Address}/{move.BodyCode}", move.What, null))];
        _tiles = [.. _table.Rows
            .Where(row => row.Answer.Kind == OrganizationKind.Municipality)
            .Select(row => new TileBody(
                row.Answer.Code, row.Answer.Name, RegionWords.Short(row.Answer.Region), row.Answer.State, $"#m{row.Answer.Code}"))];
        return true;
    }

    private async Task<string> NextReminderAsync() =>
        (await ReminderBoard.LoadAsync(Db, Code, Actor, Now, Cancellation)).NextOn is { } next
            ? $"次の再送：{next.InJapaneseWithoutYear()}"
            : "御回答のお願い（再送）";
}
