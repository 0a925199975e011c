using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Approvals;
using Renkei.Calendar;
using Renkei.Submissions;
using Renkei.Surveys;

namespace Renkei.Sample;

/// <summary>Sends an answer through its body's 決裁: by the route, by a deputy while the approver is away, or on paper.</summary>
internal sealed class SampleSubmissions(SampleStage stage, SampleCast cast)
{
    public Task StartReviewAsync(SurveyResponse response, string officer, SubmissionKind kind, DateTime at, string reason) =>
        stage.AtAsync(at, officer, services =>
            services.GetRequiredService<StartInternalReview>().ExecuteAsync(response.Id, kind, reason, default));

    public async Task SubmitAsync(
        SampleState state, SurveyResponse response, string officer, SubmissionKind kind, DateTime at, string reason)
    {
        if (state.Approval is { How: "別途決裁" } outside)
        {
            await stage.AtAsync(at, officer, services => services.GetRequiredService<SubmitResponse>().ExecuteAsync(
                response.Id, kind,
                SubmissionDecision.OnPaper(
                    outside.On ?? DateOnly.FromDateTime(at), outside.Post, outside.DocumentNumber ?? "", DateOnly.FromDateTime(at)),
                reason, default));
            return;
        }

        await StartReviewAsync(response, officer, kind, at.AddHours(-3), reason);
        var route = cast.Answering[state.Code].AnswerRoute;
        var byDeputy = state.Approval is { How: "代決" } || state.DeputyPost is not null;
        var turns = route.Select((step, index) =>
        {
            var isLast = index == route.Count - 1;
            var moment = new DateTimeOffset(isLast ? at : at.AddHours(-2).AddMinutes(30 * index), JapanTime.Offset);
            var post = isLast && byDeputy ? step.Deputies![0] : step.Post;
            return (moment, cast.Posts[(state.Code, post)], isLast && byDeputy ? ApprovalAct.ApproveByDeputy : ApprovalAct.Approve);
        }).ToList();
        if (byDeputy)
        {
            await MarkAbsentAsync(state.Code, route[^1].Post, officer, DateOnly.FromDateTime(at), at);
        }

        await SampleApprovals.PassAsync(stage, response.Id, turns);
        if (byDeputy && (state.Approval is null || state.Approval.SubsequentReviewState == "後閲済"))
        {
            await SampleApprovals.PassAsync(stage, response.Id,
                [(new DateTimeOffset(at.AddDays(1), JapanTime.Offset), cast.Posts[(state.Code, route[^1].Post)], ApprovalAct.Review)]);
        }
    }

    private async Task MarkAbsentAsync(string code, string post, string officer, DateOnly day, DateTime at)
    {
        var login = cast.Posts[(code, post)];
        var position = await stage.ReadAsync(db => (
            from account in db.Users
            join appointment in db.Appointments on account.Id equals appointment.AccountId
            where account.UserName == login
            select appointment.PositionId).SingleAsync());
        await stage.AtAsync(at.AddDays(-1), officer, services =>
            services.GetRequiredService<PlanAbsence>().ExecuteAsync(position, day.AddDays(-1), day, "出張", default));
    }

    public static SubmissionKind KindOf(SampleState state) => state.Kind switch
    {
        "一部" => SubmissionKind.Partial,
        "暫定" => SubmissionKind.Provisional,
        _ => SubmissionKind.Full,
    };
}
