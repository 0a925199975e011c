using Renkei.Analysis;
using Renkei.Search;

namespace Renkei.Tests.Search;

/// <summary>An index of texts in a folder of its own, without a database; numbered in their order.</summary>
internal sealed class TextIndex : IDisposable
{
    private readonly IndexStore _store;

    public TextIndex(params string[] texts)
        : this([.. texts.Select(text => ("", text))])
    {
    }

    private readonly OperatorWords _words;

    public TextIndex(IReadOnlyList<(string Title, string Text)> texts, OperatorWords? words = null)
    {
        _words = words ?? OperatorWords.None;
        _store = IndexStore.Open(Folder, _words);
        _store.Take(texts.Select((text, number) => Document(number, text.Title, text.Text)));
        _store.Commit("1", null, isCompact: false);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("renkei-index-").FullName;

    public static SearchDocument Document(int number, string title, string text) =>
        new(new SearchKey(SearchKind.Need, new Guid(number, 0, 0, new byte[8])), "", 2018, title, text, "");

    public static int Number(SearchKey key) => BitConverter.ToInt32(key.Id.ToByteArray());

    public Findings Find(string query)
    {
        Assert.True(_store.Snapshot.TryHold());
        return new Findings(_store.Snapshot, query, _words, (_, _) => true);
    }

    /// <summary>The numbers of what is found, rising.</summary>
    public int[] Numbers(string query)
    {
        using var findings = Find(query);
        return [.. findings.Hits.Select(findings.Key).Select(Number).Order()];
    }

    /// <summary>The same, best first, as a page shows them: what is marked stands in 【】.</summary>
    public (int Number, string Title, string Excerpt, string Reason)[] Page(string query)
    {
        using var findings = Find(query);
        var hits = findings.InOrder(findings.Hits);
        return [.. hits.Zip(findings.Show(hits), (hit, text) => (
            Number(findings.Key(hit)), Marked(text.Title, text.InTitle), Marked(text.Excerpt, text.InExcerpt), text.Reason))];
    }

    public void Dispose()
    {
        _store.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private static string Marked(string text, IReadOnlyList<Renkei.Text.Ranking.Stretch> marks) => marks.Reverse()
        .Aggregate(text, (marked, mark) => marked.Insert(mark.End, "】").Insert(mark.Start, "【"));
}
