using Renkei.Responses;

namespace Renkei.FormWorkbooks;

/// <summary>
/// What a workbook was filled with: the rows of 様式2 in their order, and the digest (<see cref="DraftMerge.Digest"/>) of
/// the <see cref="PlainValue"/> of every filled field. A field that is missing was empty.
/// </summary>
public sealed record FilledFields(IReadOnlyList<Guid> Rows, IReadOnlyDictionary<FieldAddress, string> Digests)
{
    private const string RowMark = "row ";

    /// <summary>As <c>DraftMerge.Of</c> wants it: empty for a field that was empty.</summary>
    public string Began(FieldAddress field) => Digests.GetValueOrDefault(field, "");

    internal string ToLines() => string.Join('\n',
    [
        .. Rows.Select(row => $"{RowMark}{row:N}"),
        .. Digests.OrderBy(one => one.Key.FormName, StringComparer.Ordinal).Select(one => $"{one.Key.FormName} {one.Value}"),
    ]);

    internal static FilledFields Parse(string lines)
    {
        var rows = new List<Guid>();
        var digests = new Dictionary<FieldAddress, string>();
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith(RowMark, StringComparison.Ordinal))
            {
                rows.Add(Guid.ParseExact(line[RowMark.Length..], "N"));
            }
            else if (line.Split(' ') is [var name, var digest] && FieldAddress.TryParse(name, out var field))
            {
                digests[field] = digest;
            }
        }

        return new FilledFields(rows, digests);
    }
}
