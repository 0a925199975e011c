using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Analysis;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Needs;
using Renkei.Text.Grouping;

namespace Renkei.Themes;

/// <summary>
/// 自動の仮分類: groups the year's needs that no person has placed yet into candidates. Candidates nobody touched are made
/// anew; what people named, moved or put into 分類なし stays as it is.
/// </summary>
public sealed class ProposeThemes(RenkeiDbContext db, CurrentActor current, FetchTextVectors fetchVectors, OperatorWords words)
{
    private const int MostKeywords = 6;

    /// <summary>A board that people can take in: about eight needs to a candidate, at most two dozen candidates.</summary>
    private const int NeedsPerCandidate = 8;
    private const int MostCandidates = 24;

    /// <exception cref="NotFoundException">The actor is not of the secretariat.</exception>
    /// <exception cref="RuleBrokenException">There is nothing to group.</exception>
    public async Task<ThemeProposal> ExecuteAsync(FiscalYear year, CancellationToken cancellation)
    {
        if (!current.Actor.IsSecretariat)
        {
            throw new NotFoundException(nameof(Theme), year);
        }

        var themes = await db.Themes.Include(theme => theme.Needs)
            .Where(theme => theme.FiscalYear == year).ToListAsync(cancellation);
        var untouched = themes.Where(theme => theme.IsProposedByMachine && theme.Status == ThemeStatus.Candidate).ToList();
        var placed = themes.Except(untouched).SelectMany(theme => theme.Needs).Select(member => member.NeedId).ToHashSet();
        var open = (await LoadAsync(year, cancellation)).Where(row => !placed.Contains(row.Need.Id)).ToList();
        ThemeRules.NothingToGroup.Require(open.Count > 0);

        // The text analysis takes seconds: before the transaction, never in it.
        var vectors = await fetchVectors.ExecuteAsync([.. open.Select(row => row.Text)], cancellation);
        var grouping = Grouper.Group(
            [.. open.Select((row, place) => new GroupingText(row.Need.Number, row.Text) { Vector = vectors[place] })],
            new GroupingOptions
            {
                Groups = Math.Clamp(open.Count / NeedsPerCandidate, 1, MostCandidates),
                Own = words.Words,
                Synonyms = words.OwnSynonyms,
            });

        var byNumber = open.ToDictionary(row => row.Need.Number, row => row.Need);
        var serial = themes.Count == 0 ? 0 : themes.Max(theme => theme.Serial);
        db.Themes.RemoveRange(untouched);
        var groups = grouping.Groups.Where(group => group.Members.Count > 1).ToList();
        foreach (var group in groups)
        {
            var theme = new Theme(
                year, ++serial, Fit(group.Label), string.Join('、', group.Words.Take(MostKeywords)),
                isProposedByMachine: true);
            foreach (var member in group.Members)
            {
                theme.Propose(byNumber[member.Id], member.Similarity);
            }

            db.Themes.Add(theme);
        }

        await db.SaveChangesAsync(cancellation);
        return new ThemeProposal(groups.Count, vectors.Failure);
    }

    private async Task<List<(Need Need, string Text)>> LoadAsync(FiscalYear year, CancellationToken cancellation)
    {
        var rows = await (
            from need in db.Needs
            join content in db.SubmittedNeeds on need.ContentId equals content.Id
            where need.FiscalYear == year && need.Progress != NeedProgress.Withdrawn && !need.IsKeptOutOfThemes
            orderby need.Number
            select new { need, content.Title, content.CurrentSituation, content.Request }).ToListAsync(cancellation);
        return rows.ConvertAll(row => (row.need, NeedTexts.Join(row.Title, row.CurrentSituation, row.Request)));
    }

    private static string Fit(string label) =>
        label.Length <= Theme.NameMaxLength ? label : label[..Theme.NameMaxLength];
}
