namespace Renkei.Letters;

/// <summary>A point below 記: its heading beside the number, further lines set in below it.</summary>
public sealed record LetterItem(string Heading, params IReadOnlyList<string> Lines);
