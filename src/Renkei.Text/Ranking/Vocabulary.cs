using Renkei.Text.Segmentation;

namespace Renkei.Text.Ranking;

/// <summary>What is known of words beside the dictionary: which mean the same, and which an operator added.</summary>
internal sealed record Vocabulary(Synonyms Synonyms, UserWords Own)
{
    public static readonly Vocabulary BuiltIn = new(Synonyms.BuiltIn, UserWords.None);
}
