using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Renkei.Letters;

/// <summary>The pages of a letter: A4, page n/N at the foot, サンプル at the head where so.</summary>
internal sealed class LetterPage
{
    // Twentieths of a point: 210 × 297 mm, margins of 25 and 15 mm.
    public const int LandscapeTextWidth = Long - (2 * NarrowMargin);
    private const int Short = 11906;
    private const int Long = 16838;
    private const int WideMargin = 1418;
    private const int NarrowMargin = 851;
    private const int EdgeDistance = 567;

    private readonly string _headerId;
    private readonly string _footerId;

    private LetterPage(string headerId, string footerId)
    {
        _headerId = headerId;
        _footerId = footerId;
    }

    public static LetterPage AddTo(MainDocumentPart main, bool isSample)
    {
        var header = main.AddNewPart<HeaderPart>();
        header.Header = new Header(WordText.Paragraph(isSample ? "サンプル" : "", JustificationValues.Right));

        var footer = main.AddNewPart<FooterPart>();
        footer.Footer = new Footer(new Paragraph(
            new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
            new SimpleField(WordText.Run("1")) { Instruction = "PAGE" },
            WordText.Run("/"),
            new SimpleField(WordText.Run("1")) { Instruction = "NUMPAGES" }));

        return new LetterPage(main.GetIdOfPart(header), main.GetIdOfPart(footer));
    }

    public SectionProperties Portrait() => Section(
        new PageSize { Width = Short, Height = Long },
        WideMargin);

    public SectionProperties Landscape() => Section(
        new PageSize { Width = Long, Height = Short, Orient = PageOrientationValues.Landscape },
        NarrowMargin);

    /// <summary>A paragraph that ends a section; the last section of a document needs none.</summary>
    public Paragraph End(SectionProperties section) => new(new ParagraphProperties(section));

    private SectionProperties Section(PageSize size, int margin) => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = _headerId },
        new FooterReference { Type = HeaderFooterValues.Default, Id = _footerId },
        new SectionType { Val = SectionMarkValues.NextPage },
        size,
        new PageMargin
        {
            Top = margin,
            Bottom = margin,
            Left = (uint)margin,
            Right = (uint)margin,
            Header = EdgeDistance,
            Footer = EdgeDistance,
            Gutter = 0,
        });
}
