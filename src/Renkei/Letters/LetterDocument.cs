using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Renkei.Letters;

/// <summary>Writes a <see cref="Letter"/> as a Word document (.docx).</summary>
public static class LetterDocument
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static byte[] Write(Letter letter)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.PackageProperties.Title = WordText.Clean(letter.Title);
            document.PackageProperties.Creator = WordText.Clean(letter.Sender);

            var main = document.AddMainDocumentPart();
            LetterStyles.AddTo(main);
            main.Document = new Document(Body(letter, LetterPage.AddTo(main, letter.IsSample)));
        }

        return stream.ToArray();
    }

    private static Body Body(Letter letter, LetterPage page)
    {
        var body = new Body(LetterText.Paragraphs(letter));
        if (letter.Attachments.Count == 0)
        {
            body.Append(page.Portrait());
            return body;
        }

        body.Append(page.End(page.Portrait()));
        foreach (var (index, attachment) in letter.Attachments.Index())
        {
            body.Append(LetterTableText.Of(attachment));
            body.Append(index == letter.Attachments.Count - 1
                ? page.Landscape()
                : page.End(page.Landscape()));
        }

        return body;
    }
}
