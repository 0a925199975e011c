using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Forms;
using Renkei.Organizations;
using Renkei.Surveys;
using Renkei.Text.Normalization;

namespace Renkei.Questions;

/// <summary>質問と回答 of a survey as the reader may see them, in the order of the form.</summary>
public sealed record QuestionList(Survey Survey, ItemPlaces Places, IReadOnlyList<QuestionRow> Rows, int Total)
{
    public bool CanAsk { get; private init; }

    /// <summary>The form that the reader is asked with; null for those who are not asked.</summary>
    public FormVariant? OwnVariant { get; private init; }

    /// <exception cref="NotFoundException">No such survey, or not the actor's to see.</exception>
    public static async Task<QuestionList> LoadAsync(
        RenkeiDbContext db, string code, Actor actor, QuestionFilter filter, CancellationToken cancellation)
    {
        var survey = await db.Surveys.AsNoTracking().VisibleTo(actor).RequireAsync(code, cancellation);
        var places = await ItemPlaces.LoadAsync(db, survey, cancellation);
        var questions = await db.Questions.AsNoTracking().Include(question => question.Answers).VisibleTo(actor)
            .Where(question => question.SurveyId == survey.Id).ToListAsync(cancellation);
        var askers = actor.IsSecretariat
            ? await db.OrganizationsIn(survey.FiscalYear).ToDictionaryAsync(body => body.Id, body => body.Name, cancellation)
            : [];
        var rows = questions.Select(question => QuestionSight.Of(question, places, actor, askers))
            .OrderBy(row => places.Order(row.Variant, row.ItemKey)).ThenBy(row => row.Number).ToList();
        var response = await db.AskingResponseAsync(survey, actor, cancellation);
        var ours = actor.Own;
        var own = await (
            from target in db.Set<SurveyTarget>()
            where target.SurveyId == survey.Id && ours.Contains(target.OrganizationId)
            select (FormVariant?)target.Variant).FirstOrDefaultAsync(cancellation);
        return new QuestionList(survey, places, [.. rows.Where(row => Fits(row, filter, places))], rows.Count)
        {
            CanAsk = response is not null,
            OwnVariant = own,
        };
    }

    private static bool Fits(QuestionRow row, QuestionFilter filter, ItemPlaces places) =>
        (filter.Section is null || places.Find(row.Variant, row.ItemKey)?.Section == filter.Section)
        && (string.IsNullOrEmpty(filter.ItemKey) || row.ItemKey == filter.ItemKey)
        && (filter.Status is null || row.Status == filter.Status)
        && (!filter.IsOwn || row.IsOwn)
        && (string.IsNullOrWhiteSpace(filter.Text) || Has(row, filter.Text));

    private static bool Has(QuestionRow row, string text)
    {
        var whole = Normalizer.Normalize($"{row.Place}\n{row.Question}\n{row.Answer}\n{row.Original}").Text;
        return Normalizer.Normalize(text).Text
            .Split([' ', '　'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .All(word => whole.Contains(word, StringComparison.Ordinal));
    }
}
