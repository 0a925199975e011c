using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Forms;
using Renkei.Notices;
using Renkei.Outbox;
using Renkei.Responses;
using Renkei.Submissions;
using Renkei.Surveys;

namespace Renkei.Editions;

/// <summary>
/// A decided 訂正版 takes effect: answers that are still written move to it with their drafts, submitted ones stay with
/// the edition they answered and are asked for more only where that was decided, and every body asked is told. Leaves
/// saving to the caller, so that the 決裁 and all of this stand or fall together.
/// </summary>
public sealed class PutEditionInForce(RenkeiDbContext db, CurrentActor current, TimeProvider clock)
{
    /// <exception cref="RuleBrokenException">It is not under 決裁.</exception>
    public async Task ExecuteAsync(
        Survey survey, CorrectedForm corrected, IReadOnlyList<CorrectedEdition> editions, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        corrected.TakeEffect([.. editions.Select(edition => edition.After)], now);
        foreach (var edition in editions)
        {
            foreach (var asked in await AskedAsync(survey, edition.Variant, cancellation))
            {
                var lacking = corrected.AsksForMore ? await LackingAsync(asked.Response, edition, cancellation) : [];
                await MoveAsync(asked.Response, edition.After, lacking, now, cancellation);
                db.Add(Tell(survey, corrected, edition, asked, lacking.Count > 0, now));
            }
        }
    }

    private async Task MoveAsync(
        SurveyResponse response, Questionnaire form, IReadOnlyList<FormChange> lacking, DateTimeOffset now, CancellationToken cancellation)
    {
        var older = await db.Submissions
            .Where(sent => sent.ResponseId == response.Id && sent.QuestionnaireId == null).ToListAsync(cancellation);
        older.ForEach(sent => sent.KeepEdition(response.QuestionnaireId));
        if (lacking.Count > 0)
        {
            var places = string.Join("、", lacking.Select(change => change.Place));
            response.RequestCorrection(now);
            db.Add(new CorrectionRequest(
                response, $"調査票を第{form.Edition}版に訂正しました。新しく必須になった{places}の記入をお願いします。", current.Actor, now));
            db.Add(new OutboxMessage(RequestCorrection.Kind, response.Id, now));
        }

        if (response.CanEdit)
        {
            response.AnswerOn(form);
        }
    }

    /// <summary>What a submitted answer lacks: newly required items of the tables that it fills in; none while it is written.</summary>
    private async Task<IReadOnlyList<FormChange>> LackingAsync(
        SurveyResponse response, CorrectedEdition edition, CancellationToken cancellation)
    {
        if (response.CanEdit || !response.CanRequestCorrection)
        {
            return [];
        }

        var sent = await db.Submissions.WithContent().AsNoTracking()
            .SingleAsync(submission => submission.ResponseId == response.Id && submission.IsInForce, cancellation);
        return [.. edition.Changes.Where(change => change.IsNewlyRequired && change.Item.Section switch
        {
            FormSection.NeedColumn => sent.Needs.Count > 0,
            FormSection.DeepeningColumn => sent.Deepenings.Count > 0,
            _ => true,
        })];
    }

    private static Notice Tell(
        Survey survey, CorrectedForm corrected, CorrectedEdition edition, AskedBody asked, bool isAskedForMore, DateTimeOffset now)
    {
        var next = asked.Response switch
        {
            _ when isAskedForMore => "新しく必須になった項目の追加の記入をお願いします。",
            { CanEdit: true } => "書きかけの回答は、そのまま新しい版に引き継がれています。",
            { Status: ResponseStatus.InInternalReview } => $"庁内で確認中の回答は、第{edition.Before.Edition}版のまま提出できます。",
            _ => $"提出済みの回答は、第{edition.Before.Edition}版への回答としてそのまま生きています。",
        };
        return new Notice(
            asked.Response.RespondentId,
            $"調査票（{edition.Variant.InJapanese()}）を第{edition.After.Edition}版に訂正しました",
            $"{survey.Title}の調査票に{edition.Changes.Count}か所の訂正があります。{next}前の版のExcelもそのまま登録できます。",
            $"/surveys/{survey.Code}/editions/{corrected.Number}",
            now);
    }

    private async Task<IReadOnlyList<AskedBody>> AskedAsync(
        Survey survey, FormVariant variant, CancellationToken cancellation) =>
        await (
            from response in db.SurveyResponses
            join target in db.Set<SurveyTarget>()
                on new { response.SurveyId, OrganizationId = response.RespondentId } equals new { target.SurveyId, target.OrganizationId }
            join body in db.Organizations on response.RespondentId equals body.Id
            where response.SurveyId == survey.Id && target.Variant == variant
            orderby body.Code
            select new AskedBody(response, body.Code)).ToListAsync(cancellation);

    private sealed record AskedBody(SurveyResponse Response, string Code);
}
