namespace Renkei.Text.Ranking;

/// <summary>
/// Documents that an index elsewhere found for a query, and what it knows of all its documents:
/// <see cref="Ranker.RankFound"/> puts them in order. Found documents are numbered from 0. The index keeps what
/// <see cref="DocumentTerms"/> gives for the title and for the text of each of its documents.
/// </summary>
public interface IFoundDocuments
{
    /// <summary>Of the found ones, by their number; no two are the same.</summary>
    IReadOnlyList<string> Ids { get; }

    /// <summary>How many documents the index has in all, at least as many as were found.</summary>
    int DocumentCount { get; }

    /// <summary>Title and text as typed; the title is null or empty where there is none.</summary>
    RankingDocument Typed(int found);

    /// <summary>Title and text in the normalised form.</summary>
    (string Title, string Text) Normalized(int found);

    /// <summary>How many terms of a view the title and text of a found document have, repeated ones counted.</summary>
    int Length(int found, RankingView view);

    /// <summary>The same over all documents of the index.</summary>
    long TermCount(RankingView view);

    /// <summary>How many documents of the index have a term, and how often; zero when none has.</summary>
    TermSpread Spread(RankingView view, string term);

    /// <summary>How often each found document has a term of a view other than <see cref="RankingView.LetterPairs"/>.</summary>
    /// <param name="counts">As long as <see cref="Ids"/>, zero before.</param>
    void Count(RankingView view, string term, Span<int> counts);
}
