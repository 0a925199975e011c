namespace Renkei.Text.Ranking;

/// <summary>How much of a document's title the query says: a title names the thing in few words.</summary>
internal sealed class TitleCoverage
{
    private readonly List<string[]> _titles = [];

    /// <summary>Takes the next document.</summary>
    public void Add(IReadOnlyList<string> bigrams) => _titles.Add([.. bigrams.Distinct().Order(StringComparer.Ordinal)]);

    /// <summary>Share of the rarity of the title's character pairs that the query has, 0–1; 0 without a title.</summary>
    public double[] Of(IReadOnlyList<string> query, TermIndex bigrams)
    {
        var said = query.ToHashSet(StringComparer.Ordinal);
        var rarities = new Dictionary<string, double>(StringComparer.Ordinal);
        return [.. _titles.Select(title => Share(title))];

        double Share(string[] title)
        {
            var (found, all) = (0.0, 0.0);
            foreach (var bigram in title)
            {
                if (!rarities.TryGetValue(bigram, out var rarity))
                {
                    rarities.Add(bigram, rarity = bigrams.Rarity(bigram));
                }

                all += rarity;
                found += said.Contains(bigram) ? rarity : 0;
            }

            return all == 0 ? 0 : found / all;
        }
    }
}
