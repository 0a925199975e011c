using DocumentFormat.OpenXml.Wordprocessing;

namespace Renkei.Letters;

/// <summary>Indents in characters. Word follows the count of characters, LibreOffice the width beside it.</summary>
internal static class LetterIndent
{
    private const int HundredthsOfCharacter = 100;
    private const int CharacterTwips = 210;

    public static Indentation Left(int characters, int firstLine = 0) => new()
    {
        LeftChars = Count(characters),
        Left = Width(characters),
        FirstLineChars = Count(firstLine),
        FirstLine = Width(firstLine),
    };

    public static Indentation Right(int characters) =>
        new() { RightChars = Count(characters), Right = Width(characters) };

    /// <summary>The first line begins at the margin, the others below its text.</summary>
    public static Indentation Hanging(int characters) => new()
    {
        LeftChars = Count(characters),
        Left = Width(characters),
        HangingChars = Count(characters),
        Hanging = Width(characters),
    };

    private static int Count(int characters) => characters * HundredthsOfCharacter;

    private static string Width(int characters) => $"{characters * CharacterTwips}";
}
