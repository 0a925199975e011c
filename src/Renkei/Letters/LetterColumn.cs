namespace Renkei.Letters;

/// <param name="Weight">Its share of the width, beside the weights of the other columns.</param>
public sealed record LetterColumn(string Heading, int Weight);
