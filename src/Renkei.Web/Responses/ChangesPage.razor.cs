using Microsoft.EntityFrameworkCore;
using Renkei.Responses;
using Renkei.Submissions;

namespace Renkei.Web.Responses;

public sealed partial class ChangesPage
{
    private int _before;
    private IReadOnlyList<AnswerChange> _changes = [];

    protected override async Task<bool> FindAsync(ResponseHead head)
    {
        if (!await base.FindAsync(head))
        {
            return false;
        }

        var before = await Db.Submissions.AsNoTracking()
            .Where(sent => sent.ResponseId == head.Response.Id && sent.Number < Number)
            .OrderByDescending(sent => sent.Number).FirstOrDefaultAsync(Cancellation);
        if (before is null)
        {
            return false;
        }

        _before = before.Number;
        _changes = AnswerChange.Between(
            await SubmissionContent.LoadAsync(Db, head.Response, before.Id, Cancellation), Content);
        return true;
    }
}
