using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Approvals;

namespace Renkei.Sample;

/// <summary>Takes an approval through its route, post by post.</summary>
internal static class SampleApprovals
{
    private static readonly string[] PrefectureRoute = ["secretariat-lead", "planning-head", "secretariat-head"];

    public static Task PassPrefectureAsync(SampleStage stage, Guid subjectId, DateTimeOffset from) =>
        PassAsync(stage, subjectId, [.. PrefectureRoute.Select((login, index) => (from.AddHours(2 * index), login, ApprovalAct.Approve))]);

    public static async Task PassAsync(
        SampleStage stage, Guid subjectId, IReadOnlyList<(DateTimeOffset At, string Login, ApprovalAct Act)> turns)
    {
        var approval = await stage.ReadAsync(db => db.Approvals.AsNoTracking()
            .Where(one => one.SubjectId == subjectId).OrderByDescending(one => one.DraftedAt).FirstAsync());
        foreach (var (at, login, act) in turns)
        {
            await stage.AtAsync(at, login, services =>
                services.GetRequiredService<DecideApproval>().ExecuteAsync(approval.Id, act, null, default));
        }
    }
}
