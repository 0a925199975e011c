using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;

namespace Renkei.Approvals;

/// <summary>
/// 決裁 of one matter of a body. 回議中 → 決裁済; 代決済（後閲待ち）→ 決裁済; 差戻し; 取戻し; or 別途決裁 from the start.
/// </summary>
public sealed partial class Approval : IVersioned
{
    public const int TitleMaxLength = 120;
    public const int TextMaxLength = 400;

    private readonly List<ApprovalStep> _steps = [];

    /// <summary>起案: begins the way through the route; its first post has its turn.</summary>
    /// <param name="posts">課 and 職名 of each position of the route, as they are called today.</param>
    public Approval(
        ApprovalRoute route, IReadOnlyDictionary<Guid, string> posts, Guid subjectId, string title, Actor drafter,
        DateTimeOffset now)
        : this(route.UnitId, route.BodyId, route.Matter, subjectId, title, drafter, now)
    {
        var ordered = route.Steps.OrderBy(step => step.Number).ToList();
        ApprovalRules.OneToFiveSteps.Require(ordered.Count > 0);
        ApprovalRules.AnotherDecides.Require(
            route.AllowsDrafterToDecide || ordered[^1].PositionId != drafter.PositionId);
        RequiresAnother = !route.AllowsDrafterToDecide;
        IsImportant = route.IsImportant;
        _steps.AddRange(ordered.Select(step => new ApprovalStep(
            step.Number, step.PositionId, posts[step.PositionId], step.Kind)));
        _steps[0].Turn(now);
    }

    private Approval(
        Guid unitId, Guid bodyId, ApprovalMatter matter, Guid subjectId, string title, Actor drafter,
        DateTimeOffset now)
    {
        UnitId = unitId;
        BodyId = bodyId;
        Matter = matter;
        SubjectId = subjectId;
        Title = title.Length <= TitleMaxLength ? title : title[..TitleMaxLength];
        FiscalYear = FiscalYear.Of(now.DateInJapan());
        DraftedAt = now;
        DraftedBy = drafter.Label;
        DrafterPositionId = drafter.PositionId;
        DrafterAccountId = drafter.AccountId;
    }

    private Approval()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public int Version { get; private set; } = 1;

    /// <summary>The year of 起案; with <see cref="Number"/> it is the number within the body.</summary>
    public FiscalYear FiscalYear { get; private set; }

    /// <summary>1, 2, 3 … within body and year.</summary>
    public int Number { get; private set; }

    /// <summary>H30-12, as in addresses; on screen 決H30-12.</summary>
    public string Code => ApprovalCode.Of(FiscalYear, Number);

    public Guid UnitId { get; private set; }

    public Guid BodyId { get; private set; }

    public ApprovalMatter Matter { get; private set; }

    /// <summary>The record decided on; which one, <see cref="Matter"/> tells.</summary>
    public Guid SubjectId { get; private set; }

    public string Title { get; private set; } = "";

    public ApprovalStatus Status { get; private set; }

    /// <summary>重要: no 代決 unless the approver's instruction is noted.</summary>
    public bool IsImportant { get; private set; }

    public DateTimeOffset DraftedAt { get; private set; }

    public string DraftedBy { get; private set; } = "";

    public Guid? DrafterPositionId { get; private set; }

    /// <summary>The person, whatever other posts he or she holds.</summary>
    public Guid? DrafterAccountId { get; private set; }

    /// <summary>
    /// Who drafted does not decide. False on the route of one person in charge (ひとり担当), and of what was sent before
    /// this was kept.
    /// </summary>
    public bool RequiresAnother { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>別途決裁: 決裁日.</summary>
    public DateOnly? DecidedOn { get; private set; }

    /// <summary>別途決裁: 職名 of who decided.</summary>
    public string? DecidedByPost { get; private set; }

    /// <summary>別途決裁: 文書番号.</summary>
    public string? DocumentNumber { get; private set; }

    /// <summary>In no particular order; <see cref="ApprovalStep.Number"/> has it.</summary>
    public IReadOnlyList<ApprovalStep> Steps => _steps;

    public bool IsApproved => Status is ApprovalStatus.Approved or ApprovalStatus.ApprovedByDeputy
        or ApprovalStatus.ApprovedOutside;

    public bool AwaitsReview => _steps.Any(step => step.AwaitsReview);

    public ApprovalStep? Pending => _steps.SingleOrDefault(step => step.Status == ApprovalStepStatus.Pending);

    /// <summary>「庁内で決裁済みとして提出する」: decided on paper, recorded here.</summary>
    public static Approval Outside(
        Guid unitId, Guid bodyId, ApprovalMatter matter, Guid subjectId, string title, Actor recorder,
        DateOnly decidedOn, string post, string documentNumber, DateTimeOffset now, DateOnly today)
    {
        ApprovalRules.DecidedByNow.Require(decidedOn <= today);
        ApprovalRules.PostIsTold.Require(post.Trim().Length is > 0 and <= Position.TitleMaxLength);
        return new Approval(unitId, bodyId, matter, subjectId, title, recorder, now)
        {
            Status = ApprovalStatus.ApprovedOutside,
            ClosedAt = now,
            DecidedOn = decidedOn,
            DecidedByPost = post.Trim(),
            DocumentNumber = string.IsNullOrWhiteSpace(documentNumber) ? null : documentNumber.Trim(),
        };
    }

    internal void TakeNumber(int number) => Number = number;
}
