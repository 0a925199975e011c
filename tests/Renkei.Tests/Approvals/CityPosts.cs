using Renkei.Access;
using Renkei.Approvals;
using Renkei.Organizations;

namespace Renkei.Tests.Approvals;

/// <summary>The posts of a city, a matter on its way through them, and who stands in for the head.</summary>
internal static class CityPosts
{
    public static readonly DateTimeOffset Now = new(2018, 5, 14, 0, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly Founded = new(2017, 4, 1);
    public static readonly Organization City = new(OrganizationKind.Municipality, "062049", "酒田市", Founded);
    public static readonly Position Drafter = new(City, "主任", [Role.MunicipalOfficer]);
    public static readonly Position Finance = new(City, "財政課長", [Role.Approver]);
    public static readonly Position Head = new(City, "課長", [Role.Approver]);
    public static readonly Position FirstDeputy = new(City, "課長補佐", [Role.Approver]);
    public static readonly Position SecondDeputy = new(City, "係長", [Role.Approver]);

    public static Approval Begin(ApprovalRoute? route = null, bool isImportant = false, Actor? drafter = null)
    {
        route ??= Route([(Finance, ApprovalStepKind.Concurrence), (Head, ApprovalStepKind.Decision)], false, isImportant);
        var posts = route.Steps.ToDictionary(step => step.PositionId, _ => "職");
        return new Approval(route, posts, Guid.NewGuid(), "平成30年度 回答", drafter ?? As(Drafter), Now);
    }

    public static IReadOnlyList<(Position, ApprovalStepKind)> Upwards(Position[] posts) =>
        [.. posts.SkipLast(1).Select(post => (post, ApprovalStepKind.Check)), (posts[^1], ApprovalStepKind.Decision)];

    public static ApprovalRoute Route(
        IReadOnlyList<(Position Position, ApprovalStepKind Kind)> steps, bool allowsDrafterToDecide,
        bool isImportant = false)
    {
        var route = new ApprovalRoute(City, ApprovalMatter.SurveyResponse);
        route.Set(steps, allowsDrafterToDecide, isImportant);
        return route;
    }

    public static Deputyship Deputies(params Position[] absent) => Deputyship.Of(
        Head.Id, HeadsDeputies(), Ids(absent), Ids([Head, FirstDeputy, SecondDeputy]));

    public static Deputy[] HeadsDeputies() => [new(Head, 2, SecondDeputy), new(Head, 1, FirstDeputy)];

    public static HashSet<Guid> Ids(Position[] positions) => [.. positions.Select(position => position.Id)];

    public static Actor As(Position position, params Role[] roles) => new()
    {
        AccountId = position.Id,
        PositionId = position.Id,
        BodyId = position.BodyId,
        UnitId = position.UnitId,
        Label = $"酒田市 {position.Title}",
        Roles = roles.ToHashSet(),
    };
}
