using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Analysis;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Needs;
using Renkei.Text.Grouping;

namespace Renkei.Themes;

/// <summary>
/// 自動の仮分類: groups the year's needs that no person has placed yet into candidates. What people named, moved or put into
/// 分類なし stays as it is. A candidate that nobody touched keeps its number, its name and its needs, and those that came
/// since join the nearest, unless all are to be made anew.
/// </summary>
public sealed class ProposeThemes(RenkeiDbContext db, CurrentActor current, FetchTextVectors fetchVectors, OperatorWords words)
{
    private const int MostKeywords = 6;

    /// <summary>A board that people can take in: about eight needs to a candidate, at most two dozen candidates.</summary>
    private const int NeedsPerCandidate = 8;
    private const int MostCandidates = 24;

    /// <param name="year">Whose needs.</param>
    /// <param name="isAnew">Whether candidates that nobody touched are made anew.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="NotFoundException">The actor is not of the secretariat.</exception>
    /// <exception cref="RuleBrokenException">There is nothing to group.</exception>
    public async Task<ThemeProposal> ExecuteAsync(FiscalYear year, bool isAnew, CancellationToken cancellation)
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
                // Fewer groups than candidates may be asked for, once people have taken needs in hand: locks are never joined.
                Locks = isAnew ? new Dictionary<string, string>() : Held(untouched, open),
                Own = words.Words,
                Synonyms = words.OwnSynonyms,
            });

        var groups = grouping.Groups.Where(group => group.Name is not null || group.Members.Count > 1).ToList();
        Write(year, groups, themes, untouched, open.ToDictionary(row => row.Need.Number, row => row.Need.Id));
        await db.SaveChangesAsync(cancellation);
        return new ThemeProposal(groups.Count, vectors.Failure);
    }

    /// <summary>Number of the need → serial of the untouched candidate it is in.</summary>
    private static Dictionary<string, string> Held(List<Theme> untouched, List<(Need Need, string Text)> open)
    {
        var serials = untouched.SelectMany(theme => theme.Needs.Select(member => (member.NeedId, theme.Serial)))
            .ToDictionary(held => held.NeedId, held => held.Serial);
        return open.Where(row => serials.ContainsKey(row.Need.Id))
            .ToDictionary(row => row.Need.Number, row => $"{serials[row.Need.Id]}");
    }

    private void Write(
        FiscalYear year, List<TextGroup> groups, List<Theme> themes, List<Theme> untouched, Dictionary<string, Guid> needs)
    {
        var serial = themes.Select(theme => theme.Serial).DefaultIfEmpty().Max();
        foreach (var group in groups)
        {
            var theme = untouched.Find(one => $"{one.Serial}" == group.Name)
                ?? db.Add(new Theme(year, ++serial, Fit(group.Label), "", isProposedByMachine: true)).Entity;
            untouched.Remove(theme);
            theme.Propose(
                string.Join('、', group.Words.Take(MostKeywords)),
                [.. group.Members.Select(member => new ProposedMember(
                    needs[member.Id], member.Similarity, member.Copies, member.Shared))]);
        }

        db.Themes.RemoveRange(untouched);
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
