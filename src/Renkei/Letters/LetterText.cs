using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Renkei.Letters;

/// <summary>The letter itself, from its number to its contact.</summary>
internal static class LetterText
{
    private const int ContactIndent = 20;
    private static readonly JustificationValues Left = JustificationValues.Left;
    private static readonly JustificationValues Right = JustificationValues.Right;
    private static readonly JustificationValues Center = JustificationValues.Center;

    public static IEnumerable<OpenXmlElement> Paragraphs(Letter letter) =>
    [
        WordText.Paragraph(letter.Number, Right),
        WordText.Paragraph(letter.Date, Right),
        Blank(),
        WordText.Paragraph(letter.Addressee, Left, LetterIndent.Left(1)),
        Blank(),
        WordText.Paragraph(letter.Sender, Right, LetterIndent.Right(1)),
        .. letter.SealNote is { } note
            ? [WordText.Paragraph(note, Right, LetterIndent.Right(1))]
            : Array.Empty<Paragraph>(),
        Blank(),
        WordText.Paragraph(letter.Title, Center),
        Blank(),
        .. letter.Body.Select(paragraph =>
            WordText.Paragraph(paragraph, Left, LetterIndent.Left(0, firstLine: 1))),
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
                LetterIndent.Hanging(2));
            foreach (var line in item.Lines)
            {
                yield return WordText.Paragraph(
                    line, Left, LetterIndent.Left(2, firstLine: 1));
            }
        }
    }

    private static IEnumerable<Paragraph> Contact(IReadOnlyList<string> lines) =>
    [
        Blank(),
        .. lines.Select(line => WordText.Paragraph(line, Left, LetterIndent.Left(ContactIndent))),
    ];

    private static Paragraph Blank() => new();

    private static string FullWidth(int number) =>
        string.Concat(number.ToString().Select(digit => (char)(digit - '0' + '０')));
}
