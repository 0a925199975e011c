namespace Renkei.Consolidation;

/// <summary>Whether an edition is still, letter for letter, what was fixed; after a 墨消し it is not, and says so.</summary>
public static class EditionCheck
{
    public static async Task<bool> HoldsAsync(ConsolidatedTable table, CancellationToken cancellation)
    {
        using var digest = new EditionDigest(table.Fields);
        foreach (var body in table.Bodies)
        {
            digest.With(body);
        }

        foreach (var item in table.Cases)
        {
            digest.With(item);
        }

        foreach (var intent in table.Intents)
        {
            digest.With(intent);
        }

        await foreach (var row in table.AsWrittenAsync(cancellation))
        {
            digest.With(row);
        }

        return digest.Finish() == table.Edition?.Digest;
    }
}
