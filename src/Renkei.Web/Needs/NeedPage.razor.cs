using Microsoft.AspNetCore.Components;
using Renkei.Audit;
using Renkei.Calendar;
using Renkei.Insights;
using Renkei.Needs;
using Renkei.Organizations;
using Renkei.Replies;
using Renkei.Web.Components;

namespace Renkei.Web.Needs;

public sealed partial class NeedPage(SortNeed sort, FollowUpNeed follow, NoteReplacementSeen noteSeen)
{
    private NeedSheet? _sheet;
    private NeedLine _line = null!;
    private IReadOnlyList<NeedReply> _replies = [];
    private IReadOnlyList<Option> _divisions = [];
    private IReadOnlyDictionary<string, Guid> _divisionIds = new Dictionary<string, Guid>();
    private RecordHistory? _history;
    private SortingInput _input = null!;

    [Parameter]
    public required string Number { get; set; }

    private string Address => $"/needs/{Number}";

    private string? Expected =>
        _sheet!.Need.NextReport is { } next && _sheet.SeesHandling ? $"{next}までに検討状況をお知らせします。" : null;

    private string Confirmed => _sheet!.Need.PublicTextConfirmedAt is { } confirmed
        ? $"{confirmed.InJapanese()}に団体が確認"
        : "団体の確認を待っています";

    protected override async Task<bool> FindAsync()
    {
        _sheet = await NeedSheet.LoadAsync(Db, Actor, Number, Now, Cancellation);
        if (_sheet is null)
        {
            return false;
        }

        _line = await NeedLine.LoadAsync(Db, Actor, _sheet.Need, Now, Cancellation);
        _replies = await NeedReply.LoadAsync(Db, Actor, _sheet.Need, Cancellation);
        _history = Actor.IsSecretariat || _sheet.IsOwn
            ? await RecordHistory.LoadAsync(Db, Actor, _sheet.Need.Id, Cancellation)
            : null;
        if (Actor.IsSecretariat)
        {
            var directory = await OrganizationDirectory.LoadAsync(Db, _sheet.Need.FiscalYear, Cancellation);
            _divisions = DivisionChoice.Of(directory);
            _divisionIds = DivisionChoice.Ids(directory);
            _input = SortingInput.Of(_sheet);
        }

        return true;
    }

    private Task SortAsync()
    {
        _input = SortingInput.Read(Sent);
        return DoAsync(
            () => sort.ExecuteAsync(Number, _input.ToSorting(_divisionIds), Cancellation), Address, "整理欄を保存しました");
    }

    private Task SeenAsync() => DoAsync(
        () => noteSeen.ExecuteAsync(Number, Cancellation), Address, "差替えを確認した印を付けました");

    private Task BecomeAsync() => DoAsync(
        () => follow.ExecuteAsync(
            Number, Enum.TryParse<NeedOutcome>(Sent("outcome"), out var outcome) ? outcome : default, Sent("outcome-reason"),
            Cancellation),
        Address, "その後の状況を保存しました");
}
