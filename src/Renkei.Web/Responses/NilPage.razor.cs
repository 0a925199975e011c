using Renkei.Calendar;
using Renkei.Forms;
using Renkei.Responses;
using Renkei.Submissions;
using Renkei.Surveys;

namespace Renkei.Web.Responses;

public sealed partial class NilPage(SaveDraft saveDraft, SubmitNilReturn submit)
{
    private AnswerForm? _form;
    private string? _lastPost;
    private PostedDecision? _decision;

    private string BodyBegan => PostedAnswers.Began(_form!.Content.Form.Asked(FormSection.BodyQuestion).Select(item =>
        (new FieldAddress(FieldAddress.Body, item.Key), _form.Content.Value(FieldAddress.Body, item.Key))));

    protected override bool IsFor(ResponseHead head) => head.CanEdit && !head.IsByProxy;

    protected override async Task<bool> FindAsync(ResponseHead head)
    {
        _form = await AnswerForm.LoadAsync(Db, head, Current.Actor, open: "", isChecked: false, Cancellation);
        _lastPost = await LastPost.LoadAsync(Db, head.Response, Cancellation);
        return true;
    }

    private async Task SendAsync()
    {
        var changes = PostedAnswers.Read(Http.Request.Form);
        _decision = PostedDecision.Read(Http.Request.Form);
        _form = _form!.With(changes);
        await Refusals.TryAsync(() => SendAsync(changes));
    }

    private async Task SendAsync(IReadOnlyList<DraftChange> changes)
    {
        var decision = _decision!.OnPaper(Clock.TodayInJapan(), out var mistake);
        if (decision is null)
        {
            Refusals.Add("", mistake);
            return;
        }

        var saved = await saveDraft.ExecuteAsync(Head!.Response.Id, changes, newRowId: null, Cancellation);
        if (saved.Conflicts > 0)
        {
            Navigation.NavigateTo($"{Head.Address}/conflicts");
            return;
        }

        var number = await submit.ExecuteAsync(Head.Response.Id, decision, Cancellation);
        Navigation.NavigateTo($"{Head.Address}/submissions/{number}/receipt");
    }
}
