namespace Renkei.Text.Ranking;

/// <summary>Which documents hold a term, and how often; documents by rising number, counts 1 or more.</summary>
internal sealed class TermPostings
{
    private readonly List<(int Document, int Count)> _postings = [];

    public int Documents => _postings.Count;

    public void Add(int document, int count) => _postings.Add((document, count));

    public List<(int Document, int Count)>.Enumerator GetEnumerator() => _postings.GetEnumerator();
}
