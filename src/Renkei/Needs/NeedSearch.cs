using Microsoft.EntityFrameworkCore;
using Renkei.Data;
using Renkei.Text.Normalization;

namespace Renkei.Needs;

/// <summary>
/// Finds words in the texts of needs whatever their spelling: both sides are normalised. Reads only the rows given, so
/// nothing is found that the reader may not see.
/// </summary>
internal static class NeedSearch
{
    /// <returns>The needs in which every word occurs.</returns>
    public static async Task<IReadOnlySet<Guid>> FindAsync(
        RenkeiDbContext db, IReadOnlyList<NeedRow> rows, string text, CancellationToken cancellation)
    {
        var words = Normalizer.Normalize(text).Text.Split(
            [' ', '　'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var contents = rows.Select(row => row.ContentId).ToList();
        var texts = await db.SubmittedNeeds.AsNoTracking().Where(content => contents.Contains(content.Id))
            .Select(content => new { content.Id, content.Title, content.CurrentSituation, content.Request })
            .ToDictionaryAsync(content => content.Id, cancellation);
        return rows.Where(row =>
        {
            var content = texts[row.ContentId];
            var whole = Normalizer.Normalize(
                $"{row.Number}\n{row.BodyName}\n{content.Title}\n{content.CurrentSituation}\n{content.Request}").Text;
            return words.All(word => whole.Contains(word, StringComparison.Ordinal));
        }).Select(row => row.Id).ToHashSet();
    }
}
