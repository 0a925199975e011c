using Renkei.Analysis;
using Renkei.Text.Grouping;

namespace Renkei.Web.Commands;

/// <summary>What one call of <c>./run group</c> asks for.</summary>
/// <param name="Given">Per text its group, when the groups are there already.</param>
/// <param name="Labels">Headings of an earlier run by the name of the group; they stay.</param>
/// <param name="Earlier">Groups of another year, to which those found are linked; null when none are given.</param>
internal sealed record GroupRequest(
    GroupInput Input,
    GroupingOptions Options,
    IReadOnlyList<string>? Given,
    IReadOnlyDictionary<string, string>? Labels,
    EarlierGroups? Earlier,
    bool WithEvidence,
    EmbeddingSettings Embeddings,
    string? Path)
{
    /// <summary>With what the language model says of the texts, where there is one.</summary>
    public async Task<GroupRequest> WithVectorsAsync(TextWriter error, CancellationToken cancellation)
    {
        var vectors = await EmbeddedTexts.FetchAsync(
            Embeddings, [.. Input.Texts.Select(text => text.Text)], error, cancellation);
        return this with { Input = new GroupInput([.. Input.Texts.Select((text, place) => text with { Vector = vectors[place] })]) };
    }

    public Grouping Group(IProgress<double>? progress) => Given is null
        ? Grouper.Group(Input.Texts, Options, progress)
        : Grouper.Describe(
            Input.Texts,
            Input.Texts.Zip(Given).ToDictionary(text => text.First.Id, text => text.Second, StringComparer.Ordinal),
            Options.Own,
            Options.Synonyms);

    public void Write(Grouping grouping, TextWriter output)
    {
        if (Path is null)
        {
            GroupingCsv.Write(this, grouping, output);
            return;
        }

        using var file = OutputFile.Create(Path);
        GroupingCsv.Write(this, grouping, file);
    }
}
