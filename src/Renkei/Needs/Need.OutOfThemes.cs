namespace Renkei.Needs;

/// <summary>分類なし by a person's hand: the grouping leaves the need there until it is moved or handed back.</summary>
public sealed partial class Need
{
    public bool IsKeptOutOfThemes { get; private set; }

    public void KeepOutOfThemes()
    {
        NeedRules.Standing.Require(!IsWithdrawn);
        IsKeptOutOfThemes = true;
    }

    /// <summary>It is in a theme again, or the grouping may place it.</summary>
    public void LetIntoThemes() => IsKeptOutOfThemes = false;
}
