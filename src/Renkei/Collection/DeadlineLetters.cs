using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Letters;
using Renkei.Organizations;
using Renkei.Surveys;

namespace Renkei.Collection;

/// <summary>期限変更の通知: one letter to every body that is asked, when the deadline of all has been moved.</summary>
public static class DeadlineLetters
{
    /// <summary>All for the secretariat, the own one for those who are asked; in the order of codes.</summary>
    /// <param name="db">Where they are read.</param>
    /// <param name="survey">Already known to be visible to the actor.</param>
    /// <param name="number">Of the change among those that were decided, from 1.</param>
    /// <param name="actor">Who reads.</param>
    /// <param name="isSample">サンプル is printed on every page.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>Empty where there is no such change or nothing that the actor may read.</returns>
    public static async Task<IReadOnlyList<AddressedLetter>> LoadAsync(
        RenkeiDbContext db, Survey survey, int number, Actor actor, bool isSample, CancellationToken cancellation)
    {
        var decided = await db.DeadlineChanges.AsNoTracking()
            .Where(change => change.SurveyId == survey.Id && change.Outcome == DeadlineChangeOutcome.Decided)
            .OrderBy(change => change.DecidedAt).ToListAsync(cancellation);
        if (number < 1 || number > decided.Count)
        {
            return [];
        }

        var change = decided[number - 1];
        var (all, own) = (actor.IsSecretariat, actor.Own);
        return await WriteAsync(
            db, survey, change, db.OrganizationsIn(survey.FiscalYear).Where(asked => all || own.Contains(asked.Id)), isSample,
            cancellation);
    }

    /// <summary>Those that go to <paramref name="bodies"/>, in the order of codes; without a date before it is decided.</summary>
    internal static async Task<IReadOnlyList<AddressedLetter>> WriteAsync(
        RenkeiDbContext db, Survey survey, DeadlineChange change, IQueryable<OrganizationOfYear> bodies, bool isSample,
        CancellationToken cancellation)
    {
        var document = await db.Approvals.AsNoTracking().Where(approval => approval.SubjectId == change.Id)
            .Select(approval => approval.DocumentNumber).FirstOrDefaultAsync(cancellation);
        var asked = await (
            from response in db.SurveyResponses
            join respondent in bodies on response.RespondentId equals respondent.Id
            where response.SurveyId == survey.Id
            orderby respondent.Code
            select new { respondent.Code, respondent.Name, respondent.Kind, Extended = response.ExtendedUntil })
            .AsNoTracking().ToListAsync(cancellation);
        return
        [
            .. asked.Select(one => new AddressedLetter(one.Code, one.Name, Write(
                survey, change, string.IsNullOrEmpty(document) ? "（文書番号　未定）" : document,
                survey.Letter.AddresseeOf(one.Kind, one.Name),
                one.Extended > change.ClosesAt ? one.Extended : null, isSample))),
        ];
    }

    private static Letter Write(
        Survey survey, DeadlineChange change, string document, string addressee, DateTimeOffset? later, bool isSample)
    {
        var stays = later is { } until
            ? $"貴団体の期限は{JapaneseDate.InLetters(until.InJapanese())}のままです。"
            : "個別に定めた、より遅い期限は変わりません。";
        return new Letter
        {
            Number = document,
            Date = change.DecidedAt is { } decidedAt
                ? JapaneseDate.InLetters(decidedAt.DateInJapan().InJapaneseWithoutWeekday())
                : "（日付　未定）",
            Addressee = addressee,
            Sender = survey.Letter.SenderPost,
            Title = $"{JapaneseDate.InLetters(survey.Title)}　回答の期限の変更について（通知）",
            Body =
            [
                "このことについて、下記のとおり回答の期限を変更しましたので、お知らせします。"
                    + "御多忙のところ恐れ入りますが、御回答くださるようお願いします。",
            ],
            Items =
            [
                new("変更後の期限", JapaneseDate.InLetters(change.ClosesAt.InJapanese())),
                new("変更前の期限", JapaneseDate.InLetters(change.Before.InJapanese())),
                new("変更の理由", change.Reason.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
                new("個別に期限を定めた団体", stays),
                new("提出済みの回答", "そのまま有効です。"),
            ],
            Contact = survey.Letter.ContactLines(),
            IsSample = isSample,
        };
    }
}
