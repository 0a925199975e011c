using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;

namespace Renkei.Needs;

/// <summary>The body confirms 公表用件名 and 公表用要旨 of all its needs of a year, with its own wording where it changed it.</summary>
public sealed class ConfirmPublicTexts(RenkeiDbContext db, CurrentActor current, TimeProvider clock)
{
    private static readonly Role[] Writers =
        [Role.MunicipalOfficer, Role.DivisionOfficer, Role.LeadDivisionOfficer, Role.BranchOfficer, Role.Approver];

    /// <param name="texts">Number → title and summary as the body wants them published.</param>
    /// <exception cref="RuleBrokenException">A text is missing or too long.</exception>
    public async Task ExecuteAsync(
        FiscalYear year, IReadOnlyDictionary<string, (string Title, string Summary)> texts, CancellationToken cancellation)
    {
        var own = current.Actor.Own;
        NeedRules.OfficersConfirm.Require(Writers.Any(current.Actor.Is));
        var needs = await db.Needs
            .Where(need => need.FiscalYear == year && need.MayBePublished
                && need.Progress != NeedProgress.Withdrawn
                && own.Contains(need.RespondentId))
            .ToListAsync(cancellation);
        foreach (var need in needs.Where(need => texts.ContainsKey(need.Number)))
        {
            need.WritePublicText(texts[need.Number].Title, texts[need.Number].Summary);
            need.ConfirmPublicText(clock.GetUtcNow());
        }

        await db.SaveChangesAsync(cancellation);
    }
}
