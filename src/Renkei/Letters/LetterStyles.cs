using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Renkei.Letters;

/// <summary>BIZ UD明朝 where installed, else MS 明朝; 10.5 points, the size of office letters.</summary>
internal static class LetterStyles
{
    private const string HalfPoints = "21";

    // In 240ths of a line.
    private const string LineHeight = "288";
    private const string Mincho = "BIZ UD明朝 Medium";
    private const string Fallback = "ＭＳ 明朝";

    public static void AddTo(MainDocumentPart main)
    {
        main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = Mincho, HighAnsi = Mincho, EastAsia = Mincho },
                new FontSize { Val = HalfPoints },
                new FontSizeComplexScript { Val = HalfPoints },
                new Languages { Val = "en-US", EastAsia = "ja-JP" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
                new SpacingBetweenLines { Line = LineHeight, LineRule = LineSpacingRuleValues.Auto }))));

        main.AddNewPart<FontTablePart>().Fonts = new Fonts(
            new Font(new AltName { Val = Fallback }) { Name = Mincho });
    }
}
