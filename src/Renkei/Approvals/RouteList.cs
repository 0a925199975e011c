using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;

namespace Renkei.Approvals;

/// <summary>決裁ルート of the actor's body or division: one per matter, with the deputies of its posts.</summary>
/// <param name="Posts">Positions to choose from, those of the actor's own 課 first.</param>
public sealed record RouteList(Guid UnitId, IReadOnlyList<RouteRow> Routes, IReadOnlyList<PostChoice> Posts)
{
    public RouteRow? Find(ApprovalMatter matter) => Routes.FirstOrDefault(route => route.Matter == matter);

    public static async Task<RouteList> LoadAsync(RenkeiDbContext db, Actor actor, CancellationToken cancellation)
    {
        var unit = ApprovalRoute.UnitOf(actor);
        var posts = await PostsAsync(db, actor, cancellation);
        var routes = await db.ApprovalRoutes.AsNoTracking()
            .Where(route => route.UnitId == unit).ToListAsync(cancellation);
        var deputies = (await db.Deputies.AsNoTracking().ToListAsync(cancellation)).ToLookup(deputy => deputy.PositionId);
        return new RouteList(unit, [.. MattersOf(actor).Select(matter => Row(matter))], posts);

        RouteRow Row(ApprovalMatter matter)
        {
            var route = routes.SingleOrDefault(one => one.Matter == matter);
            return new RouteRow(
                matter,
                route?.AllowsDrafterToDecide ?? false,
                [.. route?.Steps.OrderBy(step => step.Number).Select(step => new RouteStepRow(
                    step.PositionId, NameOf(step.PositionId), step.Kind,
                    [.. deputies[step.PositionId].OrderBy(deputy => deputy.Number)
                        .Select(deputy => new PostChoice(deputy.DeputyPositionId, NameOf(deputy.DeputyPositionId)))])) ?? []]);
        }

        string NameOf(Guid position) => posts.FirstOrDefault(post => post.PositionId == position)?.Name ?? "（職が見つかりません）";
    }

    /// <summary>What a body answers; the secretariat's division has the prefecture's outward acts too.</summary>
    private static ApprovalMatter[] MattersOf(Actor actor) =>
        actor.IsSecretariat ? Enum.GetValues<ApprovalMatter>() : [ApprovalMatter.SurveyResponse];

    private static async Task<IReadOnlyList<PostChoice>> PostsAsync(
        RenkeiDbContext db, Actor actor, CancellationToken cancellation)
    {
        var posts = await (
            from position in db.Positions
            join unit in db.Organizations on position.UnitId equals unit.Id
            where position.BodyId == actor.BodyId
            select new { position.Id, position.Title, position.UnitId, Unit = unit.Name, unit.ParentId, unit.Code })
            .ToListAsync(cancellation);
        return [.. posts
            .OrderByDescending(post => post.UnitId == actor.UnitId)
            .ThenBy(post => post.Code, StringComparer.Ordinal).ThenBy(post => post.Title, StringComparer.Ordinal)
            .Select(post => new PostChoice(post.Id, post.ParentId is null ? post.Title : $"{post.Unit} {post.Title}"))];
    }
}

public sealed record RouteRow(ApprovalMatter Matter, bool AllowsDrafterToDecide, IReadOnlyList<RouteStepRow> Steps);

public sealed record RouteStepRow(
    Guid PositionId, string Post, ApprovalStepKind Kind, IReadOnlyList<PostChoice> Deputies);

public sealed record PostChoice(Guid PositionId, string Name);
