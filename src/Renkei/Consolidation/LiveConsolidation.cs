using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Renkei.Data;
using Renkei.Forms;
using Renkei.Needs;
using Renkei.Organizations;
using Renkei.Submissions;
using Renkei.Surveys;
using Renkei.Themes;

namespace Renkei.Consolidation;

/// <summary>取りまとめ表 as the records stand now: the submissions in force, without what was taken back.</summary>
internal sealed class LiveConsolidation(RenkeiDbContext db, Survey survey) : IConsolidationSource
{
    private const string OfPrefecture = "県の部局";

    private string _lastLabel = "";

    public async Task<IReadOnlyList<ConsolidatedKey>> KeysAsync(CancellationToken cancellation)
    {
        var kept = await KeptAsync(cancellation);
        var keys = await (
            from need in db.Needs.AsNoTracking()
            join content in db.SubmittedNeeds on need.ContentId equals content.Id
            join body in db.OrganizationsIn(survey.FiscalYear) on need.RespondentId equals body.Id
            join branch in db.OrganizationsIn(survey.FiscalYear) on body.BranchOfficeId equals (Guid?)branch.Id into branches
            from branch in branches.DefaultIfEmpty()
            join division in db.OrganizationsIn(survey.FiscalYear) on need.DivisionId equals (Guid?)division.Id into divisions
            from division in divisions.DefaultIfEmpty()
            where need.SurveyId == survey.Id && need.Progress != NeedProgress.Withdrawn
            select new ConsolidatedKey(
                need.Id, need.Id, need.ContentId, need.Number, need.Serial, content.Title, body.Code, body.Name,
                branch.Code ?? "", branch.Name ?? OfPrefecture, content.Field,
                content.SecondaryField1, content.SecondaryField2, content.Urgency, content.DesiredYear,
                division.Code ?? "", division.Name ?? "", content.EstimatedYen,
                need.IsOpenOnlyToSecretariat)).ToListAsync(cancellation);
        return
        [
            .. keys.OrderBy(key => key.BodyCode, StringComparer.Ordinal).ThenBy(key => key.Serial)
                .Select((key, index) => key with { Place = index + 1, Since = SinceKept(kept, key) }),
        ];
    }

    public async IAsyncEnumerable<ConsolidatedNeed> RowsAsync(
        IReadOnlyList<ConsolidatedKey> keys, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var ids = keys.Select(key => key.NeedId).ToList();
        var found = await (
            from need in db.Needs.AsNoTracking()
            join content in db.SubmittedNeeds on need.ContentId equals content.Id
            where ids.Contains(need.Id)
            select new { need, content }).AsNoTracking().ToDictionaryAsync(one => one.need.Id, cancellation);
        var themes = await (
            from member in db.Set<ThemeNeed>().AsNoTracking()
            join theme in db.Themes on member.ThemeId equals theme.Id
            where ids.Contains(member.NeedId)
            select new { member.NeedId, theme.Name, theme.Serial }).ToListAsync(cancellation);
        var named = themes.ToLookup(theme => theme.NeedId);
        foreach (var key in keys.Where(key => found.ContainsKey(key.NeedId)))
        {
            yield return ConsolidatedNeed.Of(
                key, found[key.NeedId].need, found[key.NeedId].content,
                string.Join("、", named[key.NeedId].OrderBy(theme => theme.Serial).Select(theme => theme.Name)),
                MarkOf(key.Since));
        }
    }

    public async Task<IReadOnlyList<ConsolidatedBody>> BodiesAsync(CancellationToken cancellation)
    {
        var rows = await (
            from response in db.SurveyResponses.AsNoTracking()
            join body in db.OrganizationsIn(survey.FiscalYear) on response.RespondentId equals body.Id
            join branch in db.OrganizationsIn(survey.FiscalYear) on body.BranchOfficeId equals (Guid?)branch.Id into branches
            from branch in branches.DefaultIfEmpty()
            where response.SurveyId == survey.Id
            select new
            {
                response,
                body.Code,
                body.Name,
                body.Kind,
                RegionCode = branch.Code,
                Region = branch.Name,
                Needs = db.Needs.Count(need => need.ResponseId == response.Id && need.Progress != NeedProgress.Withdrawn),
                Cases = db.Submissions.Where(sent => sent.ResponseId == response.Id && sent.IsInForce)
                    .SelectMany(sent => sent.Deepenings).Count(),
            }).AsNoTracking().ToListAsync(cancellation);
        return
        [
            .. rows.OrderBy(row => row.Code, StringComparer.Ordinal).Select((row, index) => new ConsolidatedBody
            {
                Place = index + 1,
                Code = row.Code,
                Name = row.Name,
                RegionCode = row.RegionCode ?? "",
                Region = row.Region ?? OfPrefecture,
                IsMunicipality = row.Kind == OrganizationKind.Municipality,
                State = new ResponseRow(row.response, row.Code, row.Name, row.Kind, "").State,
                Kind = row.response is { IsNil: true, HasSubmission: true } ? "該当なし" : row.response.SubmittedKind?.InJapanese() ?? "",
                DueAt = row.response.EffectiveDueAt,
                SubmittedAt = row.response.SubmittedAt,
                IsLate = row.response.IsLate,
                NeedCount = row.Needs,
                CaseCount = row.Cases,
                CorrectionCount = row.response.CorrectionCount,
                ReplacementCount = row.response.ReplacementCount,
            }),
        ];
    }

    public async Task<IReadOnlyList<ConsolidatedCase>> CasesAsync(CancellationToken cancellation)
    {
        var cases = await db.Set<DeepeningItem>().AsNoTracking().Where(item => item.SurveyId == survey.Id)
            .OrderBy(item => item.Number).ToListAsync(cancellation);
        return [.. cases.Select(item => new ConsolidatedCase { Number = item.Number, Name = item.Name })];
    }

    public async Task<IReadOnlyList<ConsolidatedIntent>> IntentsAsync(CancellationToken cancellation)
    {
        var told = await (
            from response in db.SurveyResponses.AsNoTracking()
            join body in db.OrganizationsIn(survey.FiscalYear) on response.RespondentId equals body.Id
            join sent in db.Submissions on response.Id equals sent.ResponseId
            from answer in sent.Deepenings
            join item in db.Set<DeepeningItem>() on answer.DeepeningItemId equals item.Id
            where response.SurveyId == survey.Id && sent.IsInForce && answer.ParticipationIntent != ""
            select new { item.Number, body.Code, answer.ParticipationIntent }).ToListAsync(cancellation);
        return
        [
            .. told.OrderBy(one => one.Number).ThenBy(one => one.Code, StringComparer.Ordinal).Select(one => new ConsolidatedIntent
            {
                CaseNumber = one.Number,
                BodyCode = one.Code,
                Intent = one.ParticipationIntent,
            }),
        ];
    }

    /// <summary>The options of 主分野 in the newest form, the municipalities' first.</summary>
    public async Task<IReadOnlyList<string>> FieldsAsync(CancellationToken cancellation)
    {
        var forms = await db.FormsOfAsync(survey, cancellation);
        return
        [
            .. forms.OrderBy(form => form.Variant).ThenByDescending(form => form.Edition)
                .SelectMany(form => form.Find(StandardItem.Field)?.Options ?? []).Distinct(),
        ];
    }

    private async Task<Dictionary<Guid, Guid>?> KeptAsync(CancellationToken cancellation)
    {
        var last = await db.ConsolidationEditions.AsNoTracking().Where(edition => edition.SurveyId == survey.Id)
            .OrderByDescending(edition => edition.Number).FirstOrDefaultAsync(cancellation);
        _lastLabel = last?.Label ?? "";
        return last is null ? null : await db.ConsolidatedNeeds.AsNoTracking().Where(row => row.EditionId == last.Id)
            .ToDictionaryAsync(row => row.NeedId, row => row.ContentId, cancellation);
    }

    private static SinceEdition SinceKept(Dictionary<Guid, Guid>? kept, ConsolidatedKey key) =>
        kept is null ? SinceEdition.Unchanged
        : !kept.TryGetValue(key.NeedId, out var content) ? SinceEdition.Added
        : content != key.ContentId ? SinceEdition.Replaced
        : SinceEdition.Unchanged;

    private string MarkOf(SinceEdition since) => since switch
    {
        SinceEdition.Added => $"【{_lastLabel}の後】",
        SinceEdition.Replaced => $"【{_lastLabel}の後に差替え】",
        _ => "",
    };
}
