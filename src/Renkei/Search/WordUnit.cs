using Lucene.Net.Index;
using Lucene.Net.Search;
using Renkei.Text.Ranking;

namespace Renkei.Search;

/// <summary>A word of a query, or some that have a synonym: found by its meaning or by all its words.</summary>
internal sealed record WordUnit(string? Meaning, IReadOnlyList<string> Words)
{
    /// <summary>What a piece of a query says in words; empty when it says nothing but in hiragana, which is found literally.</summary>
    public static IReadOnlyList<WordUnit> Of(DocumentTerms piece)
    {
        var units = piece.Meanings
            .Select(meaning => new WordUnit(
                meaning.Key, [.. piece.Words.Where(word => IsInside(word, meaning)).Select(word => word.Key)]))
            .Concat(piece.Words.Where(word => !piece.Meanings.Any(meaning => IsInside(word, meaning)))
                .Select(word => new WordUnit(null, [word.Key])))
            .ToList();
        return units.Exists(unit => unit.Words.Any(SaysSomething)) ? units : [];
    }

    public Query Query()
    {
        var words = All(Words.Select(word => Term(RankingView.Words, word)));
        return Meaning is null ? words : Any([words, Term(RankingView.Meanings, Meaning)]);
    }

    public static Query All(IEnumerable<Query> queries) => Joined([.. queries], Occur.MUST);

    public static Query Any(IEnumerable<Query> queries) => Joined([.. queries], Occur.SHOULD);

    private static Query Joined(IReadOnlyList<Query> queries, Occur occur)
    {
        if (queries.Count == 1)
        {
            return queries[0];
        }

        var all = new BooleanQuery(disableCoord: true);
        foreach (var query in queries)
        {
            all.Add(query, occur);
        }

        return all;
    }

    private static TermQuery Term(RankingView view, string term) => new(new Term(IndexFields.Of(view), term));

    private static bool IsInside(PlacedTerm word, PlacedTerm meaning) => word.Start >= meaning.Start && word.End <= meaning.End;

    private static bool SaysSomething(string word) => word.Any(character => character is not (>= 'ぁ' and <= 'ゖ') and not 'ー');
}
