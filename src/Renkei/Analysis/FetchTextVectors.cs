using System.Diagnostics;
using Microsoft.Extensions.AI;

namespace Renkei.Analysis;

/// <summary>
/// Fetches the vectors of texts, in batches. A server that is dead, slow or wrong costs its patience, no more: words alone
/// decide then.
/// </summary>
public sealed class FetchTextVectors(EmbeddingSettings settings, IEmbeddingGenerator<string, Embedding<float>>? generator = null)
{
    /// <summary>UTF-16 units of a text that are sent: models read some hundred words, and servers refuse more.</summary>
    private const int MostLetters = 2000;

    private const int MostAtOnce = 64;

    public async Task<TextVectors> ExecuteAsync(IReadOnlyList<string> texts, CancellationToken cancellation)
    {
        if (!settings.IsOn || generator is null)
        {
            return TextVectors.None;
        }

        try
        {
            var sent = texts.Select(Cut).ToList();
            var known = await FetchAsync([.. sent.Where(text => text.Length > 0).Distinct(StringComparer.Ordinal)], cancellation);
            var nothing = new float[known.Values.FirstOrDefault().Length];
            return new TextVectors([.. sent.Select(text => text.Length > 0 ? known[text] : nothing)], null);
        }
        catch (EmbeddingRefusedException refusal)
        {
            return new TextVectors(
                null,
                $"意味の近さ（埋め込み）は使えなかったため、語句の近さだけで比べました（{refusal.Message}）。サーバーとモデルの名前を確かめてください。");
        }
    }

    /// <summary>One text first; then as many at once as are answered in half the patience, as far as can be foreseen.</summary>
    private async Task<Dictionary<string, ReadOnlyMemory<float>>> FetchAsync(string[] texts, CancellationToken cancellation)
    {
        var known = new Dictionary<string, ReadOnlyMemory<float>>(StringComparer.Ordinal);
        var began = Stopwatch.GetTimestamp();
        for (var (done, size) = (0, 1); done < texts.Length;)
        {
            var batch = texts.AsMemory(done, Math.Min(size, texts.Length - done)).ToArray();
            var asked = Stopwatch.GetTimestamp();
            var placed = await generator!.GenerateAsync(batch, cancellationToken: cancellation);
            Check(known, placed[0].Vector.Length, texts.Length, Stopwatch.GetElapsedTime(began));
            foreach (var (text, embedding) in batch.Zip(placed))
            {
                known[text] = embedding.Vector;
            }

            done += batch.Length;
            var each = Stopwatch.GetElapsedTime(asked) / batch.Length;
            size = (int)Math.Clamp(settings.Patience / 2 / each, 1, MostAtOnce);
        }

        return known;
    }

    private void Check(Dictionary<string, ReadOnlyMemory<float>> known, int dimensions, int texts, TimeSpan passed)
    {
        if (known.Count > 0 && known.Values.First().Length != dimensions)
        {
            throw new EmbeddingRefusedException("返事のたびに、ベクトルの次元が変わります");
        }

        if (passed > settings.Limit)
        {
            throw new EmbeddingRefusedException(
                $"{settings.Limit.TotalSeconds:0}秒で{texts}件のうち{known.Count}件しか終わりません");
        }
    }

    private static string Cut(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length <= MostLetters ? trimmed
            : trimmed[..(char.IsHighSurrogate(trimmed[MostLetters - 1]) ? MostLetters - 1 : MostLetters)];
    }
}
