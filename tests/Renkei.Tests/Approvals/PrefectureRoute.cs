using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Approvals;
using Renkei.Data;
using Renkei.Tests.Needs;
using Renkei.Tests.Support;

namespace Renkei.Tests.Approvals;

/// <summary>
/// The answered survey, where the secretariat's acts go over a 合議 of another division, whose deputy is of a third one
/// (the branch office of 庄内), to its head. The branch office of 最上 has no part in it.
/// </summary>
public class PrefectureRoute : LineRound
{
    private static readonly ApprovalMatter[] Matters =
    [
        ApprovalMatter.SurveyRequest, ApprovalMatter.CorrectedForm, ApprovalMatter.DeadlineChange, ApprovalMatter.Reply,
        ApprovalMatter.Publication,
    ];

    public Person Concurring => World.CommerceOfficer;

    public Person Deputy => World.ShonaiOfficer;

    public async Task<string> CodeAsync(ApprovalMatter matter) =>
        (await App.ReadAsync(db => db.Approvals.OrderByDescending(one => one.DraftedAt).ThenByDescending(one => one.Number)
            .FirstAsync(one => one.Matter == matter))).Code;

    protected override async Task StartAsync()
    {
        foreach (var matter in Matters)
        {
            await ActAsync<SetApprovalRoute>(set => set.ExecuteAsync(
                new RouteDraft(
                    World.SecretariatDivision.Id, matter,
                    [
                        new(Concurring.Actor.PositionId!.Value, ApprovalStepKind.Concurrence, []),
                        new(World.SecretariatHead.Actor.PositionId!.Value, ApprovalStepKind.Decision, []),
                    ],
                    AllowsDrafterToDecide: false),
                default));
        }

        await ActAsync<SetApprovalRoute>(
            set => set.ExecuteAsync(
                new RouteDraft(
                    World.CommerceDivision.Id, ApprovalMatter.SurveyResponse,
                    [new(Concurring.Actor.PositionId!.Value, ApprovalStepKind.Decision, [Deputy.Actor.PositionId!.Value])],
                    AllowsDrafterToDecide: false),
                default),
            Concurring);
    }
}

/// <summary>The same, after 共有開始.</summary>
public sealed class SharedPrefectureRoute : PrefectureRoute
{
    protected override async Task StartAsync()
    {
        await base.StartAsync();
        await ShareAsync();
    }
}
