using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Renkei.Responses;
using Renkei.Submissions;

namespace Renkei.Web.Responses;

/// <summary>A page about one version of an answer, for its body and the secretariat.</summary>
public abstract class OneSubmission : OneResponse
{
    [Parameter]
    public int Number { get; set; }

    protected Submission Submission { get; private set; } = null!;

    protected AnswerContent Content { get; private set; } = null!;

    protected string Version => $"第{Submission.Number}版{(Submission.WithdrawnAt is null ? "" : "（取下げ）")}";

    protected sealed override bool IsFor(ResponseHead head) => head.IsOwn || head.IsSecretariat;

    protected override async Task<bool> FindAsync(ResponseHead head)
    {
        var found = await Db.Submissions.AsNoTracking().VisibleTo(Current.Actor, Db, Clock.GetUtcNow())
            .SingleOrDefaultAsync(sent => sent.ResponseId == head.Response.Id && sent.Number == Number, Cancellation);
        if (found is null)
        {
            return false;
        }

        Submission = found;
        Content = await SubmissionContent.LoadAsync(Db, head.Response, found.Id, Cancellation);
        return true;
    }
}
