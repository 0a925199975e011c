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

    /// <summary>Title and text as typed; asked for where a short query may stand in them letter by letter.</summary>
    /// <param name="found">Number of a found document.</param>
    /// <returns>The title is null or empty where there is none.</returns>
    RankingDocument Typed(int found);

    /// <summary>Title and text in the normalised form; asked for once for each found document.</summary>
    /// <param name="found">Number of a found document.</param>
    /// <returns>The <see cref="DocumentTerms.Text"/> of each; empty for a title that is not there.</returns>
    (string Title, string Text) Normalized(int found);

    /// <summary>How many terms of a view the title and text of a found document have.</summary>
    /// <param name="found">Number of a found document.</param>
    /// <param name="view">Any.</param>
    /// <returns>0 or more, repeated ones counted.</returns>
    int Length(int found, RankingView view);

    /// <summary>The same over all documents of the index.</summary>
    /// <param name="view">Any.</param>
    /// <returns>0 or more, repeated ones counted.</returns>
    long TermCount(RankingView view);

    /// <summary>How many documents of the index have a term, and how often.</summary>
    /// <param name="view">Any.</param>
    /// <param name="term">A key as <see cref="DocumentTerms"/> gives it.</param>
    /// <returns>Zero twice when none has it.</returns>
    TermSpread Spread(RankingView view, string term);

    /// <summary>How often each found document has a term.</summary>
    /// <param name="view">Other than <see cref="RankingView.LetterPairs"/>.</param>
    /// <param name="term">A key as <see cref="DocumentTerms"/> gives it.</param>
    /// <param name="counts">As long as <see cref="Ids"/>, zero before.</param>
    void Count(RankingView view, string term, Span<int> counts);
}
