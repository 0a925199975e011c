using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Renkei.Letters;

namespace Renkei.Tests.Letters;

public sealed class LetterDocumentTests
{
    private static readonly Letter Request = new()
    {
        Number = "市町村第○○○号",
        Date = "平成30年４月27日",
        Addressee = "各市町村企画担当課長　様",
        Sender = "山形県企画振興部市町村課長",
        Title = "平成30年度連携課題・ニーズ調査について（依頼）",
        Body =
        [
            "このことについて、県と市町村との連携を一層推進するため、下記により調査を実施しますので、" +
            "御回答くださるようお願いします。なお、該当がない場合も、その旨御回答をお願いします。",
        ],
        Items =
        [
            new LetterItem("調査の趣旨"),
            new LetterItem("調査の内容", "(1) 新たな連携課題・ニーズ", "(2) 検討を深める案件"),
            new LetterItem(
                "回答の期限　平成30年５月25日（金）17時15分",
                "※期限までの御回答が難しい場合は、あらかじめ下記担当へ御相談ください。"),
        ],
        Contact = ["担当：市町村課地域活力創造室", "電話 000-000-0000（内線0000）"],
        IsSample = true,
    };

    private static readonly Letter Reply = Request with
    {
        Title = "平成30年度連携課題・ニーズ調査に対する回答について（一次回答）",
        Items = [],
        Attachments =
        [
            new LetterTable(
                "平成30年度連携課題・ニーズ調査に対する回答",
                [new LetterColumn("番号", 2), new LetterColumn("件名", 3), new LetterColumn("県の考え方・対応", 6)],
                [["H30-06204-01", "飛島の定期船", "備蓄と代替輸送の役割を\n検討します。\u000B"]],
                "回答１件／御提出１件"),
        ],
        IsSample = false,
    };

    public static TheoryData<Letter> Letters => [Request, Reply];

    [Theory]
    [MemberData(nameof(Letters))]
    public void Word_finds_nothing_wrong(Letter letter)
    {
        using var document = Open(letter);

        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken)
            .Select(error => error.Description));
    }

    [Fact]
    public void The_letter_reads_as_it_is_laid_out()
    {
        using var document = Open(Request);

        var text = Texts(document);
        Assert.Equal(Request.Number, text[0]);
        Assert.Contains("記", text);
        Assert.Contains("２　調査の内容", text);
        Assert.Equal("電話 000-000-0000（内線0000）", text[^1]);
    }

    [Fact]
    public void A_sample_says_so_on_every_page_and_nothing_else_does()
    {
        using var sample = Open(Request);
        using var real = Open(Reply);

        Assert.All(sample.MainDocumentPart!.HeaderParts, part => Assert.Equal("サンプル", part.Header!.InnerText));
        Assert.All(real.MainDocumentPart!.HeaderParts, part => Assert.Empty(part.Header!.InnerText));
    }

    [Fact]
    public void An_attachment_is_landscape_and_repeats_its_header()
    {
        using var document = Open(Reply);

        var body = document.MainDocumentPart!.Document!.Body!;
        var sections = body.Descendants<SectionProperties>().ToList();
        Assert.Equal(2, sections.Count);
        Assert.Equal(PageOrientationValues.Landscape, sections[1].GetFirstChild<PageSize>()!.Orient!.Value);
        Assert.Single(body.Descendants<TableHeader>());
        Assert.Equal("回答１件／御提出１件", Texts(document)[^1]);
    }

    private static WordprocessingDocument Open(Letter letter) =>
        WordprocessingDocument.Open(new MemoryStream(LetterDocument.Write(letter)), isEditable: false);

    private static List<string> Texts(WordprocessingDocument document) =>
        [.. document.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>()
            .Select(paragraph => paragraph.InnerText)
            .Where(text => text.Length > 0)];
}
