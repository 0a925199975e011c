using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;

namespace Renkei.Approvals;

/// <summary>決裁ルート of the actor's body or division: one per matter, with the deputies of its posts.</summary>
/// <param name="Posts">Positions to choose from, those of the actor's own 課 first.</param>
public sealed record RouteList(Guid UnitId, IReadOnlyList<RouteRow> Routes, IReadOnlyList<PostChoice> Posts)
{
    public RouteRow? Find(ApprovalMatter matter) => Routes.FirstOrDefault(route => route.Matter == matter);

    /// <param name="db">Where it is read.</param>
    /// <param name="subjects">A matter without one is decided nowhere, so no route is offered for it.</param>
    /// <param name="actor">Whose routes.</param>
    /// <param name="today">For the posts that nobody holds.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static async Task<RouteList> LoadAsync(
        RenkeiDbContext db, IEnumerable<IApprovalSubject> subjects, Actor actor, DateOnly today,
        CancellationToken cancellation)
    {
        var unit = ApprovalRoute.UnitOf(actor);
        var posts = await PostChoice.LoadAsync(db, actor, today, cancellation);
        var routes = await db.ApprovalRoutes.AsNoTracking()
            .Where(route => route.UnitId == unit).ToListAsync(cancellation);
        var whole = await db.Organizations.AsNoTracking().SingleAsync(one => one.Id == unit, cancellation);
        var deputies = (await db.Deputies.AsNoTracking().ToListAsync(cancellation)).ToLookup(deputy => deputy.PositionId);
        var matters = subjects.Select(subject => subject.Matter).Order()
            .Where(matter => actor.IsSecretariat || matter == ApprovalMatter.SurveyResponse);
        return new RouteList(unit, [.. matters.Select(Row)], posts);

        RouteRow Row(ApprovalMatter matter)
        {
            var route = routes.SingleOrDefault(one => one.Matter == matter) ?? new ApprovalRoute(whole, matter);
            return new RouteRow(
                matter, route.AllowsDrafterToDecide, route.IsImportant, route.MayBeLeftToOneBy(actor),
                [.. route.Steps.OrderBy(step => step.Number).Select(step => new RouteStepRow(
                    PostOf(step.PositionId), step.Kind,
                    [.. deputies[step.PositionId].OrderBy(deputy => deputy.Number)
                        .Select(deputy => PostOf(deputy.DeputyPositionId))]))]);
        }

        PostChoice PostOf(Guid position) => posts.FirstOrDefault(post => post.PositionId == position)
            ?? new PostChoice(position, "（職が見つかりません）", IsOwn: false, IsHeld: false);
    }
}

/// <param name="MayBeLeftToOne">Whether the actor may set ひとり担当.</param>
public sealed record RouteRow(
    ApprovalMatter Matter, bool AllowsDrafterToDecide, bool IsImportant, bool MayBeLeftToOne,
    IReadOnlyList<RouteStepRow> Steps);

public sealed record RouteStepRow(PostChoice Post, ApprovalStepKind Kind, IReadOnlyList<PostChoice> Deputies);
