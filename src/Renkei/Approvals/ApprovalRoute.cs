using Renkei.Access;
using Renkei.Data;
using Renkei.Organizations;

namespace Renkei.Approvals;

/// <summary>
/// 決裁ルート: the posts, one to five, through which a matter of a body goes; the last decides (専決). Set by each body.
/// </summary>
public sealed class ApprovalRoute : IVersioned
{
    public const int MostSteps = 5;

    private readonly List<RouteStep> _steps = [];

    public ApprovalRoute(Organization unit, ApprovalMatter matter)
    {
        UnitId = unit.Id;
        BodyId = unit.BodyId;
        Matter = matter;
    }

    private ApprovalRoute()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public int Version { get; private set; } = 1;

    /// <summary>The municipality, or the division of the prefecture, whose matters take this route.</summary>
    public Guid UnitId { get; private set; }

    public Guid BodyId { get; private set; }

    public ApprovalMatter Matter { get; private set; }

    /// <summary>A body with one person in charge: who drafts may decide.</summary>
    public bool AllowsDrafterToDecide { get; private set; }

    /// <summary>重要: what takes this route is decided by a deputy only with the approver's instruction.</summary>
    public bool IsImportant { get; private set; }

    /// <summary>In no particular order; <see cref="RouteStep.Number"/> has it.</summary>
    public IReadOnlyList<RouteStep> Steps => _steps;

    private Guid? Decider => _steps.MaxBy(step => step.Number)?.PositionId;

    /// <summary>Whose routes an actor uses: a municipality and a branch office have one set, each division of the prefecture its own.</summary>
    public static Guid UnitOf(Actor actor) =>
        (actor.BranchOfficeId ?? (actor.IsOfPrefecture ? actor.UnitId : actor.BodyId)) ?? throw new NotFoundException(nameof(ApprovalRoute), actor.Label);

    /// <summary>
    /// Who may let the drafter decide (ひとり担当): the body's account keeper or the post that decides now. Without a route,
    /// a post that was made an approver.
    /// </summary>
    public bool MayBeLeftToOneBy(Actor actor) =>
        actor.Is(Role.BodyAdministrator)
        || (Decider is { } decider ? decider == actor.PositionId : actor.Is(Role.Approver));

    /// <summary>As <paramref name="setter"/> wants it: no 担当 gives himself the decision on what he drafts.</summary>
    public void Set(
        IReadOnlyList<(Position Position, ApprovalStepKind Kind)> steps, bool allowsDrafterToDecide, bool isImportant,
        Actor setter)
    {
        ApprovalRules.AloneIsAllowed.Require(
            !allowsDrafterToDecide || MayBeLeftToOneBy(setter)
            || (AllowsDrafterToDecide && steps.Count > 0 && steps[^1].Position.Id == Decider));
        Set(steps, allowsDrafterToDecide, isImportant);
    }

    public void Set(
        IReadOnlyList<(Position Position, ApprovalStepKind Kind)> steps, bool allowsDrafterToDecide,
        bool isImportant = false)
    {
        ApprovalRules.OneToFiveSteps.Require(steps.Count is >= 1 and <= MostSteps);
        ApprovalRules.LastDecides.Require(
            steps[^1].Kind == ApprovalStepKind.Decision
            && steps.Take(steps.Count - 1).All(step => step.Kind != ApprovalStepKind.Decision));
        ApprovalRules.OwnPositions.Require(steps.All(step => step.Position.BodyId == BodyId));
        ApprovalRules.EachPositionOnce.Require(steps.DistinctBy(step => step.Position.Id).Count() == steps.Count);
        _steps.Clear();
        _steps.AddRange(steps.Select((step, index) => new RouteStep(index + 1, step.Position.Id, step.Kind)));
        AllowsDrafterToDecide = allowsDrafterToDecide;
        IsImportant = isImportant;
    }
}

public sealed record RouteStep(int Number, Guid PositionId, ApprovalStepKind Kind);
