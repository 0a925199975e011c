namespace Renkei.Forms;

/// <summary>How one item differs between two editions of a form.</summary>
/// <param name="Word">追加, 尋ねない, 再び尋ねる or 変更.</param>
/// <param name="Before">Null for an item that the older edition does not ask.</param>
/// <param name="After">Null for an item that the newer edition does not ask.</param>
/// <param name="Terms">What was set anew of an item that both ask; empty otherwise.</param>
public sealed record FormChange(string Word, FormItem? Before, FormItem? After, IReadOnlyList<TermChange> Terms)
{
    public FormItem Item => (After ?? Before)!;

    public string Place => $"{Item.Section.InJapanese()[..3]}「{Item.Label}」";

    /// <summary>Asked and required now, and not before: what an older answer may lack.</summary>
    public bool IsNewlyRequired => After is { IsRequired: true } && Before is not { IsRequired: true };

    /// <summary>Shares so few letters with the old heading that it may ask for something else under the same key.</summary>
    public bool MayMeanSomethingElse => Before is not null && After is not null && IsFar(Before.Label, After.Label);

    /// <summary>One line for a notice or a letter: 様式2「件名」：文字数の上限を40から60に変更.</summary>
    public string Line => Terms.Count == 0
        ? $"{Place}：{Word}"
        : $"{Place}：{string.Join("、", Terms.Select(term => term.Line))}";

    private static bool IsFar(string before, string after)
    {
        var (old, now) = (before.EnumerateRunes().ToHashSet(), after.EnumerateRunes().ToHashSet());
        return old.Intersect(now).Count() * 3 < Math.Min(old.Count, now.Count);
    }
}

/// <param name="Name">見出し, 選択肢, 必須 …</param>
public sealed record TermChange(string Name, string Before, string After)
{
    private const int MostInALine = 30;

    /// <summary>Long texts are named only; the comparison shows them.</summary>
    public string Line => Before.Length > MostInALine || After.Length > MostInALine || Before.Contains('\n') || After.Contains('\n')
        ? $"{Name}を変更"
        : $"{Name}を「{Before}」から「{After}」に変更";
}
