using Renkei.Text.Ranking;

namespace Renkei.Tests.Text.Ranking;

/// <summary>An index in memory that found some of its documents.</summary>
internal sealed class MemoryDocuments(IReadOnlyList<RankingDocument> all, Func<RankingDocument, bool> isFound) : IFoundDocuments
{
    private readonly List<(DocumentTerms Title, DocumentTerms Text)> _all =
        [.. all.Select(document => (DocumentTerms.Of(document.Title ?? ""), DocumentTerms.Of(document.Text)))];

    private readonly int[] _found = [.. Enumerable.Range(0, all.Count).Where(number => isFound(all[number]))];

    public IReadOnlyList<string> Ids => [.. _found.Select(number => all[number].Id)];

    public int DocumentCount => all.Count;

    public RankingDocument Typed(int found) => all[_found[found]];

    public (string Title, string Text) Normalized(int found) =>
        (_all[_found[found]].Title.Text.Text, _all[_found[found]].Text.Text.Text);

    public int Length(int found, RankingView view) => Terms(_found[found], view).Count();

    public long TermCount(RankingView view) => Numbers.Sum(number => (long)Terms(number, view).Count());

    public TermSpread Spread(RankingView view, string term)
    {
        List<int> uses = [.. Numbers.Select(number => Terms(number, view).Count(other => other == term)).Where(count => count > 0)];
        return new TermSpread(uses.Count, uses.Sum());
    }

    public void Count(RankingView view, string term, Span<int> counts)
    {
        for (var found = 0; found < counts.Length; found++)
        {
            counts[found] = Terms(_found[found], view).Count(other => other == term);
        }
    }

    private IEnumerable<int> Numbers => Enumerable.Range(0, all.Count);

    private IEnumerable<string> Terms(int number, RankingView view)
    {
        var (title, text) = _all[number];
        return view switch
        {
            RankingView.Words => title.Words.Concat(text.Words).Select(term => term.Key),
            RankingView.Meanings => title.Meanings.Concat(text.Meanings).Select(term => term.Key),
            RankingView.WordPairs => title.WordPairs.Concat(text.WordPairs),
            _ => LetterPair.Of(title.Text.Text).Concat(LetterPair.Of(text.Text.Text)).Select(pair => pair.Key),
        };
    }
}
