using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Responses;
using Renkei.Submissions;
using Renkei.Surveys;

namespace Renkei.FormWorkbooks;

/// <summary>An .xlsx to be handed out.</summary>
public sealed record IssuedFile(string FileName, byte[] Bytes);

/// <summary>
/// 調査票（Excel）を取り出す. Those who answer for the body get their draft as it stands; the secretariat gets what was
/// last submitted, or a blank form, and never sees a draft.
/// </summary>
public sealed class IssueWorkbook(
    RenkeiDbContext db, CurrentActor current, FormFilling filling, TimeProvider clock)
{
    /// <param name="isBlank">Nothing but the presets, to be filled in by a 課 from the beginning.</param>
    /// <exception cref="NotFoundException">No such answer, or not the actor's to fill in.</exception>
    /// <exception cref="RuleBrokenException">A text is too long for a cell.</exception>
    public async Task<IssuedFile> ExecuteAsync(Guid responseId, CancellationToken cancellation, bool isBlank = false)
    {
        var actor = current.Actor;
        var response = await FindAsync(responseId, actor, cancellation);
        var (content, kind) = isBlank ? (await BlankAsync(response, cancellation), WorkbookFilling.Blank)
            : actor.CanAnswer(response)
            ? (await DraftContent.LoadAsync(db, response, cancellation), WorkbookFilling.Draft)
            : await SubmittedAsync(response, cancellation);
        if (content.Values.Count == 0)
        {
            kind = WorkbookFilling.Blank;
        }

        var (key, now) = (Guid.CreateVersion7(), clock.GetUtcNow());
        var form = await filling.FillAsync(response, content, key, now, cancellation);
        var bytes = FormWorkbook.Write(form);

        db.Add(new IssuedWorkbook(key, response, content, kind, actor, now));
        await db.SaveChangesAsync(cancellation);
        return new IssuedFile(FormWorkbook.FileName(form), bytes);
    }

    private async Task<SurveyResponse> FindAsync(Guid responseId, Actor actor, CancellationToken cancellation)
    {
        var response = await db.SurveyResponses.AsNoTracking().SingleOrDefaultAsync(one => one.Id == responseId, cancellation);
        return response is not null && (actor.IsSecretariat || actor.CanAnswer(response))
            ? response
            : throw new NotFoundException(nameof(SurveyResponse), responseId);
    }

    private async Task<(AnswerContent Content, WorkbookFilling Kind)> SubmittedAsync(
        SurveyResponse response, CancellationToken cancellation)
    {
        var sent = await db.Submissions.AsNoTracking()
            .Where(submission => submission.ResponseId == response.Id && submission.IsInForce)
            .Select(submission => (Guid?)submission.Id).SingleOrDefaultAsync(cancellation);
        return sent is { } id
            ? (await SubmissionContent.LoadAsync(db, response, id, cancellation), WorkbookFilling.Submission)
            : (await BlankAsync(response, cancellation), WorkbookFilling.Blank);
    }

    private async Task<AnswerContent> BlankAsync(SurveyResponse response, CancellationToken cancellation) => new(
        await DraftContent.LoadFormAsync(db, response.QuestionnaireId, cancellation),
        await DraftContent.LoadCasesAsync(db, response.SurveyId, cancellation),
        [],
        new Dictionary<FieldAddress, string>());
}
