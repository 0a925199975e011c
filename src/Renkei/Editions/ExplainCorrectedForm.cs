using Renkei.Access;
using Renkei.Data;

namespace Renkei.Editions;

/// <summary>Says why a form is corrected, what submitted answers are asked for, and number and date of the notice.</summary>
public sealed class ExplainCorrectedForm(RenkeiDbContext db, CurrentActor current)
{
    /// <exception cref="NotFoundException">No such correction.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="CorrectedFormRules"/>.</exception>
    public async Task ExecuteAsync(
        string code,
        int number,
        string reason,
        bool asksForMore,
        string documentNumber,
        DateOnly? issuedOn,
        CancellationToken cancellation)
    {
        var (_, corrected) = await db.CorrectedFormAsync(code, number, current.Actor, cancellation);

        corrected.Explain(reason, asksForMore, documentNumber, issuedOn);

        await db.SaveChangesAsync(cancellation);
    }
}
