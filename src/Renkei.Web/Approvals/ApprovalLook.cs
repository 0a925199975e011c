using Renkei.Approvals;
using Renkei.Web.Components;

namespace Renkei.Web.Approvals;

/// <summary>The short words of badges, and the way through the route as stages.</summary>
internal static class ApprovalLook
{
    public static string Word(ApprovalStatus status) =>
        status == ApprovalStatus.ApprovedByDeputy ? "後閲待ち" : status.Japanese();

    public static Step StepOf(ApprovalStep step) => new(
        step.Kind.Japanese(),
        step.Status switch
        {
            ApprovalStepStatus.Waiting => Stage.Next,
            ApprovalStepStatus.Pending or ApprovalStepStatus.Returned => Stage.Now,
            _ => Stage.Done,
        },
        $"{step.Post}　{step.Status.Japanese()}");
}
