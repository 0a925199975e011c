namespace Renkei.Text.Ranking;

/// <summary>A line of an operator's synonyms cannot be read.</summary>
/// <param name="line">Its number, from 1.</param>
public sealed class SynonymException(int line) : FormatException($"Line {line} has fewer than two words.")
{
    /// <summary>Number of the line, from 1.</summary>
    public int Line => line;
}
