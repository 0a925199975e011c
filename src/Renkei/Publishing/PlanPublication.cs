using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Approvals;
using Renkei.Calendar;
using Renkei.Data;

namespace Renkei.Publishing;

/// <summary>
/// Plans a publication of a year, sends it for 決裁, calls it off: one at a time, several in a year. The prefecture's own
/// outward act.
/// </summary>
public sealed class PlanPublication(RenkeiDbContext db, CurrentActor current, RouteMap routes, TimeProvider clock)
    : IApprovalSubject
{
    public ApprovalMatter Matter => ApprovalMatter.Publication;

    /// <exception cref="RuleBrokenException">See <see cref="PublicationRules"/>.</exception>
    public async Task ExecuteAsync(FiscalYear year, DateTimeOffset publishAt, CancellationToken cancellation)
    {
        Require(year);
        var now = clock.GetUtcNow();
        PublicationRules.OnePlan.Require(!await db.PublicationPlans.Standing(year).AnyAsync(plan => plan.PublishAt > now, cancellation));
        PublicationRules.SharedFirst.Require(await db.Surveys.AnyAsync(
            survey => survey.FiscalYear == year && survey.SharedFrom <= now, cancellation));
        db.PublicationPlans.Add(new PublicationPlan(year, publishAt, now));
        await db.SaveChangesAsync(cancellation);
    }

    public async Task SendForApprovalAsync(FiscalYear year, CancellationToken cancellation)
    {
        var plan = await FindAsync(year, cancellation);
        plan.SendForApproval();
        await routes.BeginAsync(current.Actor.UnitId!.Value, Matter, plan.Id, TitleOf(plan), cancellation);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>別途決裁: decided on paper.</summary>
    /// <exception cref="RuleBrokenException">See <see cref="PublicationRules"/> and <see cref="ApprovalRules"/>.</exception>
    public async Task RecordAsync(
        FiscalYear year, DateOnly decidedOn, string post, string documentNumber, CancellationToken cancellation)
    {
        var plan = await FindAsync(year, cancellation);
        plan.SendForApproval();
        await routes.RecordOutsideAsync(
            Matter, plan.Id, TitleOf(plan), decidedOn, post, documentNumber, cancellation);
        plan.Approve(clock.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
    }

    public async Task CancelAsync(FiscalYear year, CancellationToken cancellation)
    {
        var plan = await FindAsync(year, cancellation);
        plan.Cancel(clock.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
    }

    public async Task OnApprovedAsync(Approval approval, CancellationToken cancellation) =>
        (await db.PublicationPlans.SingleAsync(plan => plan.Id == approval.SubjectId, cancellation))
            .Approve(clock.GetUtcNow());

    public async Task OnReturnedAsync(Approval approval, CancellationToken cancellation) =>
        (await db.PublicationPlans.SingleAsync(plan => plan.Id == approval.SubjectId, cancellation)).ComeBack();

    public async Task<string> AddressAsync(Guid subjectId, CancellationToken cancellation)
    {
        var plan = await db.PublicationPlans.AsNoTracking().SingleAsync(plan => plan.Id == subjectId, cancellation);
        return $"/publications/{plan.FiscalYear.Prefix()}";
    }

    private static string TitleOf(PublicationPlan plan) =>
        $"{plan.FiscalYear.InJapanese()} 公表（{plan.PublishAt.InJapanese()}）";

    private async Task<PublicationPlan> FindAsync(FiscalYear year, CancellationToken cancellation)
    {
        Require(year);
        return await db.PublicationPlans.Standing(year).FirstOrDefaultAsync(cancellation)
            ?? throw new NotFoundException(nameof(PublicationPlan), year);
    }

    private void Require(FiscalYear year)
    {
        if (!current.Actor.IsSecretariat)
        {
            throw new NotFoundException(nameof(PublicationPlan), year);
        }
    }
}
