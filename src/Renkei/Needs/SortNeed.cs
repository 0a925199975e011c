using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;

namespace Renkei.Needs;

/// <summary>Keeps 事務局整理欄 of a need: 所管課, 関係課, 対応区分, 備考. The body's words are not touched.</summary>
public sealed class SortNeed(RenkeiDbContext db, CurrentActor current, TimeProvider clock)
{
    /// <exception cref="NotFoundException">No such need, or the actor is not of the secretariat.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="NeedRules"/>.</exception>
    public async Task ExecuteAsync(string number, NeedSorting sorting, CancellationToken cancellation)
    {
        var need = await db.Needs.SingleOrDefaultAsync(
            need => need.Number == number && current.Actor.IsSecretariat, cancellation)
            ?? throw new NotFoundException(nameof(Need), number);
        need.Sort(sorting.DivisionId, sorting.Disposition, sorting.NextReport, sorting.Reason, sorting.Note, sorting.RelatedDivisions);
        if (!string.IsNullOrWhiteSpace(sorting.PublicTitle) || !string.IsNullOrWhiteSpace(sorting.PublicSummary))
        {
            need.WritePublicText(sorting.PublicTitle ?? "", sorting.PublicSummary ?? "");
            await NeedNotices.AddPublicTextWrittenAsync(db, need, clock.GetUtcNow(), cancellation);
        }

        await db.SaveChangesAsync(cancellation);
    }
}

public sealed record NeedSorting(
    Guid? DivisionId, NeedDisposition? Disposition, string? NextReport, string? Reason, string Note,
    string? PublicTitle, string? PublicSummary, string RelatedDivisions = "");
