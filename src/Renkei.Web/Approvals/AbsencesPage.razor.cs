using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Renkei.Access;
using Renkei.Approvals;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Web.Components;

namespace Renkei.Web.Approvals;

public sealed partial class AbsencesPage(
    RenkeiDbContext db, PlanAbsence planAbsence, TimeProvider clock, Flash flash, NavigationManager navigation)
{
    private readonly EditContext _form = new(new object());
    private AbsenceList? _list;
    private IReadOnlyList<Option> _posts = [];
    private string _vacant = "";
    private DateOnly _today;

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [Inject]
    private CurrentActor Current { get; set; } = null!;

    private IReadOnlyList<FieldError> Errors => FormMessages.Of(_form);

    protected override async Task OnInitializedAsync()
    {
        _today = clock.TodayInJapan();
        _list = await AbsenceList.LoadAsync(db, Current.Actor, _today, Http.RequestAborted);
        _posts = [.. _list.Posts.Where(post => post.IsHeld)
            .Select(post => new Option(post.PositionId.ToString(), post.Name))];
        _vacant = string.Join("、", _list.Posts.Where(post => !post.IsHeld).Select(post => post.Name));
    }

    private string? Sent(string name, string? otherwise) =>
        Http.Request.HasFormContentType ? Http.Request.Form[name].ToString() : otherwise;

    private async Task PlanAsync()
    {
        var errors = new FormErrors(_form);
        if (!Guid.TryParse(Sent("post", null), out var post))
        {
            errors.Add("", "不在になる職を選んでください。");
            return;
        }

        if (!JapaneseDateReader.TryRead(Sent("from", null), out var from, out var mistake)
            || !JapaneseDateReader.TryRead(Sent("until", null), out var until, out mistake))
        {
            errors.Add("", mistake);
            return;
        }

        if (await errors.TryAsync(() => planAbsence.ExecuteAsync(
            post, from, until, Sent("reason", null) ?? "", Http.RequestAborted)))
        {
            Done("不在を登録しました");
        }
    }

    /// <summary>Back today: yesterday was the last day.</summary>
    private async Task EndAsync(AbsenceRow row)
    {
        var lastDay = row.IsNow ? _today.AddDays(-1) : row.From.AddDays(-1);
        if (await new FormErrors(_form).TryAsync(() => planAbsence.EndAsync(row.Id, lastDay, Http.RequestAborted)))
        {
            Done(row.IsNow ? "不在を終えました" : "不在の予定を取り消しました");
        }
    }

    private void Done(string said)
    {
        flash.Say(Http, said);
        navigation.NavigateTo("/approvals/absences");
    }
}
