using Renkei.Text.Keywords;
using Renkei.Text.Ranking;
using Renkei.Text.Segmentation;

namespace Renkei.Text.Grouping;

/// <summary>How texts are grouped.</summary>
/// <param name="Groups">
/// How many groups, 1 or more; null lets the texts decide. Never more come out, but for locked groups, of which none is
/// given up; fewer when there are fewer different texts. Texts without a word to go by are one of the groups; where each
/// is locked already, and where one alone is asked for, they join the largest.
/// </param>
/// <remarks>
/// How the texts decide: groups are joined by average linkage while the mean cosine between their texts is at least
/// 0.2, one constant for all texts, settled on sets of public comments; a text that joins nobody stands alone
/// (<see cref="TextGroup.IsOutlier"/>). Beyond 3,000 voices an even spread of 3,000 tells how many, and another stands
/// alone where its cosine to the nearest middle is below 0.2. On clear matters the number is theirs; where matters run into
/// each other it is a guess, and short titles come out in far too many groups (docs/benchmarks.md): who knows how many
/// are wanted should say so.
/// </remarks>
public sealed record GroupingOptions(int? Groups = null)
{
    /// <summary>How many levels, broad → fine, 1 or more; the finest are the groups themselves.</summary>
    public int Levels { get; init; } = 1;

    /// <summary>
    /// Id → name of the group a person put the text in. It stays there; groups of different names are never joined.
    /// Without <see cref="Groups"/> every other text is put into one of these groups, one without a word into the largest.
    /// Ids of no text are ignored.
    /// </summary>
    public IReadOnlyDictionary<string, string> Locks { get; init; } = new Dictionary<string, string>();

    /// <summary>
    /// Id → name of the group of an earlier run. Texts that were together stay together under the name; new texts join
    /// them or make groups of their own. A text that stood alone may join others. <see cref="Locks"/> come first: where
    /// they are the only groups, an earlier group goes into one of them whole. Ids of no text are ignored.
    /// </summary>
    public IReadOnlyDictionary<string, string> Previous { get; init; } = new Dictionary<string, string>();

    /// <summary>An operator's own words, which the dictionary lacks.</summary>
    public UserWords Own { get; init; } = UserWords.None;

    /// <summary>
    /// Words that count as one. An operator's own by rule: those built in join what people keep apart, and brought no gain
    /// (docs/benchmarks.md).
    /// </summary>
    public Synonyms Synonyms { get; init; } = Synonyms.None;

    internal GroupingRecipe Recipe { get; init; } = GroupingRecipe.Usual;

    /// <summary>The locked groups are all there are: whatever is not in one goes into one.</summary>
    internal bool HasLocksAlone => Groups is null && Locks.Count > 0;

    /// <summary>Without the locks of texts that are not there.</summary>
    internal GroupingOptions For(IReadOnlyList<GroupingText> texts) => this with
    {
        Locks = texts.Select(text => text.Id).Where(Locks.ContainsKey).Distinct(StringComparer.Ordinal)
            .ToDictionary(id => id, id => Locks[id], StringComparer.Ordinal),
    };

    internal AnalyzedText Read(string typed) => AnalyzedText.Of(typed, Own, Synonyms, Recipe.Reading);
}
