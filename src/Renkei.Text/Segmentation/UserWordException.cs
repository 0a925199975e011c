namespace Renkei.Text.Segmentation;

/// <summary>A line of an operator's words cannot be read.</summary>
/// <param name="line">Its number, from 1.</param>
/// <param name="fault">What is wrong with it, in English.</param>
public sealed class UserWordException(int line, string fault) : FormatException($"Line {line} {fault}.")
{
    /// <summary>Number of the line, from 1.</summary>
    public int Line => line;
}
