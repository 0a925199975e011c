using System.Collections.Frozen;
using Renkei.Text.Normalization;

namespace Renkei.Text.Keywords;

/// <summary>Base forms that tell no answer from another (<c>stopwords.tsv</c>).</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> All = EmbeddedTable.Read("stopwords.tsv")
        .SelectMany(columns => columns[1].Split(' '))
        .ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string baseForm) => All.Contains(baseForm);
}
