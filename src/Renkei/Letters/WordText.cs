using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace Renkei.Letters;

/// <summary>Text as runs and paragraphs.</summary>
internal static class WordText
{
    public static Paragraph Paragraph(string text, JustificationValues justification, Indentation? indentation = null)
    {
        var properties = new ParagraphProperties();
        if (indentation is not null)
        {
            properties.Append(indentation);
        }

        properties.Append(new Justification { Val = justification });
        return new Paragraph(properties, Run(text));
    }

    /// <summary>Line ends become line breaks.</summary>
    public static Run Run(string text)
    {
        var run = new Run();
        foreach (var (index, line) in Clean(text).ReplaceLineEndings("\n").Split('\n').Index())
        {
            if (index > 0)
            {
                run.Append(new Break());
            }

            run.Append(new Word.Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    /// <summary>Without the control characters XML cannot hold; pasted text has them.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value))
            {
                clean.Append(rune);
            }
        }

        return clean.ToString();
    }
}
