using Renkei.Text.Normalization;

namespace Renkei.Text.Ranking;

/// <summary>The documents under every view, in the order of their ids; immutable once built.</summary>
internal sealed class RankingFields
{
    private readonly List<(NormalizedText Title, NormalizedText Text)> _texts = [];

    public int Documents => _texts.Count;

    public TermIndex Words { get; } = new();

    public TermIndex Pairs { get; } = new();

    public TermIndex Bigrams { get; } = new();

    public TitleCoverage Titles { get; } = new();

    public (NormalizedText Title, NormalizedText Text) this[int document] => _texts[document];

    public static RankingFields Build(IReadOnlyList<RankingDocument> documents, IProgress<double>? progress)
    {
        var fields = new RankingFields();
        var analyzed = documents.AsParallel().AsOrdered()
            .Select(document => (Title: RankingTerms.Of(document.Title ?? ""), Text: RankingTerms.Of(document.Text)));
        foreach (var (title, text) in analyzed)
        {
            fields.Add(title, text);
            progress?.Report((double)fields.Documents / documents.Count);
        }

        fields.Words.Seal();
        fields.Pairs.Seal();
        fields.Bigrams.Seal();
        return fields;
    }

    private void Add(RankingTerms title, RankingTerms text)
    {
        Words.Add([.. title.Words, .. text.Words]);
        Pairs.Add([.. title.Pairs, .. text.Pairs]);
        Bigrams.Add([.. title.Bigrams, .. text.Bigrams]);
        Titles.Add(title.Bigrams);
        _texts.Add((title.Normalized, text.Normalized));
    }
}
