using Microsoft.EntityFrameworkCore;
using Renkei.Data;

namespace Renkei.Search;

/// <summary>Everything that can be found, as the database has it.</summary>
internal sealed class SearchSource(RenkeiDbContext db)
{
    private const int Portion = 500;

    /// <summary>Every document with its mark: what it was made from, and in which version.</summary>
    public async Task<Dictionary<SearchKey, string>> MarksAsync(CancellationToken cancellation)
    {
        var needs = await (
            from need in db.Needs.AsNoTracking()
            join body in db.Organizations on need.RespondentId equals body.Id
            select new
            {
                need.Id,
                need.Version,
                need.ContentId,
                Body = body.Version,
                HasPublicText = need.PublicTitle != null && need.PublicSummary != null,
            }).ToListAsync(cancellation);
        var themes = await db.Themes.AsNoTracking().Select(theme => new { theme.Id, theme.Version }).ToListAsync(cancellation);
        var marks = themes.ToDictionary(theme => new SearchKey(SearchKind.Theme, theme.Id), theme => $"{theme.Version}");
        foreach (var need in needs)
        {
            var mark = $"{need.Version}.{need.Body}.{need.ContentId:n}";
            marks.Add(new SearchKey(SearchKind.Need, need.Id), mark);
            if (need.HasPublicText)
            {
                marks.Add(new SearchKey(SearchKind.PublicNeed, need.Id), mark);
            }
        }

        return marks;
    }

    /// <summary>Some of the documents, in portions.</summary>
    /// <param name="marks">The documents wanted, under the marks that they will have.</param>
    public async IAsyncEnumerable<IReadOnlyList<SearchDocument>> ReadAsync(
        IReadOnlyDictionary<SearchKey, string> marks,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var kind in marks.Keys.GroupBy(key => key.Kind))
        {
            foreach (var portion in kind.Select(key => key.Id).Chunk(Portion))
            {
                var documents = kind.Key == SearchKind.Theme
                    ? await ThemesAsync(portion, cancellation)
                    : await NeedsAsync(portion, kind.Key, cancellation);
                yield return documents.ConvertAll(document => document with { Mark = marks[document.Key] });
            }
        }
    }

    private Task<List<SearchDocument>> ThemesAsync(Guid[] ids, CancellationToken cancellation) => (
        from theme in db.Themes.AsNoTracking()
        where ids.Contains(theme.Id)
        select new SearchDocument(
            new SearchKey(SearchKind.Theme, theme.Id), "", theme.FiscalYear.Year, theme.Name, theme.Summary, "連携テーマ"))
        .ToListAsync(cancellation);

    private async Task<List<SearchDocument>> NeedsAsync(Guid[] ids, SearchKind kind, CancellationToken cancellation)
    {
        var needs = await (
            from need in db.Needs.AsNoTracking()
            join content in db.SubmittedNeeds on need.ContentId equals content.Id
            join body in db.Organizations on need.RespondentId equals body.Id
            where ids.Contains(need.Id)
            select new
            {
                need.Id,
                need.FiscalYear,
                need.PublicTitle,
                need.PublicSummary,
                Labels = need.Number + "\n" + body.Name,
                content.Title,
                content.CurrentSituation,
                content.Request,
            }).ToListAsync(cancellation);
        return needs.ConvertAll(need =>
        {
            var (title, text) = kind == SearchKind.PublicNeed
                ? (need.PublicTitle ?? "", need.PublicSummary ?? "")
                : (need.Title, $"{need.CurrentSituation}\n{need.Request}");
            return new SearchDocument(new SearchKey(kind, need.Id), "", need.FiscalYear.Year, title, text, need.Labels);
        });
    }
}
