using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Organizations;

namespace Renkei.Approvals;

/// <summary>Sets the route of a matter of the actor's own body or division, and the deputies of its own posts.</summary>
public sealed class SetApprovalRoute(RenkeiDbContext db, CurrentActor current)
{
    /// <exception cref="NotFoundException">The unit is not the actor's, or a position is not of its body.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="ApprovalRules"/>.</exception>
    public async Task ExecuteAsync(RouteDraft draft, CancellationToken cancellation)
    {
        var actor = current.Actor;
        var own = ApprovalRoute.UnitOf(actor);
        var unit = await db.Organizations.SingleOrDefaultAsync(
            unit => unit.Id == draft.UnitId && unit.Id == own, cancellation)
            ?? throw new NotFoundException(nameof(Organization), draft.UnitId);
        var positions = await db.Positions.Where(position => position.BodyId == actor.BodyId)
            .ToDictionaryAsync(position => position.Id, cancellation);
        var route = await db.ApprovalRoutes.SingleOrDefaultAsync(
            route => route.UnitId == unit.Id && route.Matter == draft.Matter, cancellation);
        if (route is null)
        {
            route = new ApprovalRoute(unit, draft.Matter);
            db.ApprovalRoutes.Add(route);
        }

        route.Set(
            [.. draft.Steps.Select(step => (Find(positions, step.PositionId), step.Kind))],
            draft.AllowsDrafterToDecide, draft.IsImportant, actor);
        await SetDeputiesAsync(draft, positions, actor, cancellation);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Deputies belong to the post, whichever routes it stands on: those of another 課 are not touched.</summary>
    private async Task SetDeputiesAsync(
        RouteDraft draft, Dictionary<Guid, Position> positions, Actor actor, CancellationToken cancellation)
    {
        var own = await db.Positions.OfColleagues(actor).Select(position => position.Id).ToListAsync(cancellation);
        ApprovalRules.OwnDeputies.Require(
            draft.Steps.All(step => step.Deputies is not { Count: > 0 } || own.Contains(step.PositionId)));
        foreach (var step in draft.Steps.Where(step => own.Contains(step.PositionId)))
        {
            if (step.Deputies is not { } deputies)
            {
                continue;
            }

            var named = await db.Deputies.Where(deputy => deputy.PositionId == step.PositionId)
                .ToDictionaryAsync(deputy => deputy.Number, cancellation);
            db.Deputies.RemoveRange(named.Values.Where(deputy => deputy.Number > deputies.Count));
            for (var number = 1; number <= deputies.Count; number++)
            {
                var stand = new Deputy(
                    Find(positions, step.PositionId), number, Find(positions, deputies[number - 1]));
                if (named.TryGetValue(number, out var before))
                {
                    before.PassTo(stand);
                }
                else
                {
                    db.Deputies.Add(stand);
                }
            }
        }
    }

    private static Position Find(Dictionary<Guid, Position> positions, Guid id) =>
        positions.TryGetValue(id, out var position) ? position : throw new NotFoundException(nameof(Position), id);
}

public sealed record RouteDraft(
    Guid UnitId, ApprovalMatter Matter, IReadOnlyList<RouteStepDraft> Steps, bool AllowsDrafterToDecide,
    bool IsImportant = false);

/// <param name="Deputies">Positions that stand in, first asked first; of an own post only. Null leaves them as they are.</param>
public sealed record RouteStepDraft(Guid PositionId, ApprovalStepKind Kind, IReadOnlyList<Guid>? Deputies);
