namespace Renkei.Text.Ranking;

/// <summary>A term and where it stands.</summary>
/// <param name="Key">As <see cref="RankingView"/> writes it; never empty.</param>
/// <param name="Start">Offset of its first UTF-16 unit in the text as typed, 0-based.</param>
/// <param name="Length">UTF-16 units in the text as typed, 1 or more.</param>
public readonly record struct PlacedTerm(string Key, int Start, int Length)
{
    /// <summary>Offset just behind it.</summary>
    public int End => Start + Length;
}
