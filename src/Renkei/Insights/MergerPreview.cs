using Microsoft.EntityFrameworkCore;
using Renkei.Data;
using Renkei.Needs;
using Renkei.Organizations;
using Renkei.Surveys;

namespace Renkei.Insights;

/// <summary>What a merger will mean, before anything is done: which bodies end, and what each has open.</summary>
public sealed record MergerPreview(string Successor, IReadOnlyList<EndingMunicipality> Ending)
{
    /// <exception cref="RuleBrokenException">The merger cannot be made as asked.</exception>
    public static async Task<MergerPreview> LoadAsync(RenkeiDbContext db, Merger merger, CancellationToken cancellation)
    {
        var all = await db.Organizations.AsNoTracking().ToListAsync(cancellation);
        merger.Check(all);
        var merging = all.Where(body => body.ParentId is null && body.ValidUntil is null && merger.Codes.Contains(body.Code))
            .OrderBy(body => body.Code, StringComparer.Ordinal).ToList();
        var ending = new List<EndingMunicipality>();
        foreach (var body in merging.Where(body => body.Code != merger.Absorber))
        {
            ending.Add(await LoadAsync(db, body, all, cancellation));
        }

        return new MergerPreview(merging.Find(body => body.Code == merger.Absorber)?.Name ?? merger.Newborn!.Name, ending);
    }

    private static async Task<EndingMunicipality> LoadAsync(
        RenkeiDbContext db, Organization body, List<Organization> all, CancellationToken cancellation) =>
        new(
            body.Code, body.Name,
            all.Count(part => part.ParentId == body.Id && part.ValidUntil is null),
            await db.Users.CountAsync(account => account.BodyId == body.Id && account.StoppedAt == null, cancellation),
            await db.SurveyResponses.CountAsync(
                response => response.RespondentId == body.Id
                    && (response.Status == ResponseStatus.NotStarted || response.Status == ResponseStatus.Drafting
                        || response.Status == ResponseStatus.InInternalReview || response.Status == ResponseStatus.CorrectionRequested),
                cancellation),
            await db.Needs.CountAsync(
                need => need.RespondentId == body.Id
                    && need.Progress != NeedProgress.FinalReplyGiven && need.Progress != NeedProgress.Withdrawn,
                cancellation));
}

/// <param name="Accounts">Accounts in use.</param>
/// <param name="OpenResponses">Answers asked of it that are not with the prefecture yet.</param>
/// <param name="OpenNeeds">Needs without a final reply.</param>
public sealed record EndingMunicipality(string Code, string Name, int Divisions, int Accounts, int OpenResponses, int OpenNeeds);
