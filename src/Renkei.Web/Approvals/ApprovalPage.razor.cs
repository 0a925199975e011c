using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Renkei.Access;
using Renkei.Approvals;
using Renkei.Audit;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Web.Components;

namespace Renkei.Web.Approvals;

public sealed partial class ApprovalPage(
    RenkeiDbContext db, CurrentActor current, IEnumerable<IApprovalSubject> subjects, DecideApproval decide,
    TimeProvider clock)
{
    private readonly EditContext _form = new(new object());
    private ApprovalSheet? _sheet;
    private RecordHistory? _history;
    private string _text = "";

    [Parameter]
    public required string Code { get; set; }

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [Inject]
    private Flash Flash { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private IReadOnlyList<FieldError> Errors => FormMessages.Of(_form);

    private bool NeedsInstruction => _sheet is { MayDecideByDeputy: true, Approval.IsImportant: true };

    private string TextLabel => NeedsInstruction ? "決裁者の指示の内容（重要な案件のため必要です）" : "意見・理由";

    protected override async Task OnInitializedAsync()
    {
        _sheet = await ApprovalSheet.LoadAsync(
            db, subjects, current.Actor, Code, clock.TodayInJapan(), Http.RequestAborted);
        if (_sheet is null)
        {
            Navigation.NotFound();
            return;
        }

        _history = await RecordHistory.LoadAsync(db, current.Actor, _sheet.Approval.Id, Http.RequestAborted);
    }

    private async Task ActAsync()
    {
        _text = Http.Request.Form["text"].ToString();
        if (!Enum.TryParse<ApprovalAct>(Http.Request.Form["do"], out var act))
        {
            new FormErrors(_form).Add("", "行うことを、画面のボタンから選んでください。");
            return;
        }

        if (_sheet is { } sheet && await new FormErrors(_form).TryAsync(
            () => decide.ExecuteAsync(sheet.Approval.Id, act, _text, Http.RequestAborted)))
        {
            Flash.Say(Http, Said(act), sheet.Approval.Title);
            Navigation.NavigateTo("/approvals");
        }
    }

    private string Said(ApprovalAct act) => act switch
    {
        ApprovalAct.Approve => _sheet!.Approval.Pending!.Kind switch
        {
            ApprovalStepKind.Check => "確認しました",
            ApprovalStepKind.Concurrence => "合議で了承しました",
            _ => "決裁しました",
        },
        ApprovalAct.ApproveByDeputy => "代決しました",
        ApprovalAct.Return => "差し戻しました",
        ApprovalAct.Retract => "取り戻しました",
        _ => "後閲しました",
    };
}
