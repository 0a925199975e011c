using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Renkei.Letters;

/// <summary>The letter itself, from its number to its contact.</summary>
internal static class LetterText
{
    // Word counts indents in hundredths of a character.
    private const int Character = 100;
    private const int ContactIndent = 20 * Character;
    private static readonly JustificationValues Left = JustificationValues.Left;
    private static readonly JustificationValues Right = JustificationValues.Right;
    private static readonly JustificationValues Center = JustificationValues.Center;

    public static IEnumerable<OpenXmlElement> Paragraphs(Letter letter) =>
    [
        WordText.Paragraph(letter.Number, Right),
        WordText.Paragraph(letter.Date, Right),
        Blank(),
        WordText.Paragraph(letter.Addressee, Left, new Indentation { LeftChars = Character }),
        Blank(),
        WordText.Paragraph(letter.Sender, Right, new Indentation { RightChars = Character }),
        .. letter.SealNote is { } note
            ? [WordText.Paragraph(note, Right, new Indentation { RightChars = Character })]
            : Array.Empty<Paragraph>(),
        Blank(),
        WordText.Paragraph(letter.Title, Center),
        Blank(),
        .. letter.Body.Select(paragraph =>
            WordText.Paragraph(paragraph, Left, new Indentation { FirstLineChars = Character })),
        .. letter.Items.Count > 0 ? Items(letter.Items) : [],
        .. letter.Contact.Count > 0 ? Contact(letter.Contact) : [],
    ];

    private static IEnumerable<Paragraph> Items(IReadOnlyList<LetterItem> items)
    {
        yield return Blank();
        yield return WordText.Paragraph("記", Center);
        yield return Blank();
        foreach (var (index, item) in items.Index())
        {
            yield return WordText.Paragraph(
                $"{FullWidth(index + 1)}　{item.Heading}",
                Left,
                new Indentation { LeftChars = 2 * Character, HangingChars = 2 * Character });
            foreach (var line in item.Lines)
            {
                yield return WordText.Paragraph(
                    line, Left, new Indentation { LeftChars = 2 * Character, FirstLineChars = Character });
            }
        }
    }

    private static IEnumerable<Paragraph> Contact(IReadOnlyList<string> lines) =>
    [
        Blank(),
        .. lines.Select(line => WordText.Paragraph(line, Left, new Indentation { LeftChars = ContactIndent })),
    ];

    private static Paragraph Blank() => new();

    private static string FullWidth(int number) =>
        string.Concat(number.ToString().Select(digit => (char)(digit - '0' + '０')));
}
