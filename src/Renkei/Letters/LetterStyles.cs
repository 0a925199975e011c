using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Renkei.Letters;

/// <summary>BIZ UD明朝 where installed, else MS 明朝; 10.5 points, the size of office letters.</summary>
internal static class LetterStyles
{
    public const string CharacterPoints = "21";
    private const string Mincho = "BIZ UD明朝 Medium";
    private const string Fallback = "ＭＳ 明朝";

    public static void AddTo(MainDocumentPart main)
    {
        main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = Mincho, HighAnsi = Mincho, EastAsia = Mincho },
                new FontSize { Val = CharacterPoints },
                new FontSizeComplexScript { Val = CharacterPoints },
                new Languages { Val = "en-US", EastAsia = "ja-JP" })),
            new ParagraphPropertiesDefault()));

        main.AddNewPart<FontTablePart>().Fonts = new Fonts(
            new Font(new AltName { Val = Fallback }) { Name = Mincho });
    }
}
