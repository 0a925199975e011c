namespace Renkei.Text.Keywords;

/// <summary>
/// The key of a base form: コンピューター and コンピュータ are one term. No rule of normalisation, for a search must find the
/// letters コンピュータ in either, and would no longer find コンピューター as it stands in a text.
/// </summary>
internal static class TermKeys
{
    /// <summary>Shorter words keep their ー: コピー is no コピ. Source: Lucene's JapaneseKatakanaStemFilter.</summary>
    private const int ShortestStemmed = 4;

    public static string Of(string baseForm) =>
        baseForm.Length >= ShortestStemmed && baseForm[^1] == 'ー' && baseForm.All(c => c is >= 'ァ' and <= 'ー')
            ? baseForm[..^1]
            : baseForm;
}
