using Renkei.Analysis;

namespace Renkei.Web.Commands;

/// <summary>Asks the language model of a command for the vectors of its texts; where that fails the reader is told.</summary>
internal static class EmbeddedTexts
{
    public static async Task<TextVectors> FetchAsync(
        EmbeddingSettings settings, IReadOnlyList<string> texts, TextWriter error, CancellationToken cancellation)
    {
        if (!settings.IsOn)
        {
            return TextVectors.None;
        }

        using var client = new EmbeddingClient(settings);
        var vectors = await new FetchTextVectors(settings, client).ExecuteAsync(texts, cancellation);
        if (vectors.Failure is { } failure)
        {
            await error.WriteLineAsync(failure);
        }

        return vectors;
    }
}
