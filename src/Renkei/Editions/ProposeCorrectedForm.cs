using Renkei.Access;
using Renkei.Approvals;
using Renkei.Data;
using Renkei.Surveys;

namespace Renkei.Editions;

/// <summary>起案 of a 訂正版: to the secretariat's own 決裁, or recorded as decided on paper and in force at once.</summary>
public sealed class ProposeCorrectedForm(
    RenkeiDbContext db, CurrentActor current, RouteMap routes, PutEditionInForce putInForce, TimeProvider clock)
{
    /// <param name="code">The survey.</param>
    /// <param name="number">Which correction of it.</param>
    /// <param name="sameMeaning">Someone looked at every item whose heading is quite another one.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="NotFoundException">No such correction.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="CorrectedFormRules"/>; or no route is set.</exception>
    public async Task ExecuteAsync(string code, int number, bool sameMeaning, CancellationToken cancellation)
    {
        var (survey, corrected, _) = await FreezeAsync(code, number, sameMeaning, cancellation);

        await routes.BeginAsync(
            current.Actor.UnitId!.Value, ApprovalMatter.CorrectedForm, corrected.Id, Title(survey), cancellation);

        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>別途決裁: decided on paper.</summary>
    /// <exception cref="NotFoundException">No such correction.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="CorrectedFormRules"/> and <see cref="ApprovalRules"/>.</exception>
    public async Task RecordAsync(
        string code, int number, bool sameMeaning, DateOnly decidedOn, string post, string documentNumber, CancellationToken cancellation)
    {
        var (survey, corrected, editions) = await FreezeAsync(code, number, sameMeaning, cancellation);
        await routes.RecordOutsideAsync(
            ApprovalMatter.CorrectedForm, corrected.Id, Title(survey), decidedOn, post, documentNumber, cancellation);
        await putInForce.ExecuteAsync(survey, corrected, editions, cancellation);

        await db.SaveChangesAsync(cancellation);
    }

    private async Task<(Survey Survey, CorrectedForm Corrected, IReadOnlyList<CorrectedEdition> Editions)> FreezeAsync(
        string code, int number, bool sameMeaning, CancellationToken cancellation)
    {
        var (survey, corrected) = await db.CorrectedFormAsync(code, number, current.Actor, cancellation);
        var editions = await db.EditionsOfAsync(corrected, cancellation);
        corrected.Propose(
            survey,
            [.. editions.Select(edition => edition.After)],
            [.. editions.SelectMany(edition => edition.Changes)],
            sameMeaning,
            clock.GetUtcNow());
        return (survey, corrected, editions);
    }

    private static string Title(Survey survey) => $"{survey.Title}　調査票の訂正";
}
