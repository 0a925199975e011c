using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Renkei.Forms;
using Renkei.FormWorkbooks;
using Renkei.Responses;
using Renkei.Sample;
using Renkei.Surveys;
using Renkei.Uploads;

namespace Renkei.Tests.FormWorkbooks;

public sealed class RoundTripTests
{
    public static TheoryData<string> LikeFormulas { get; } =
    [
        "=1+1", "=HYPERLINK(\"http://example.jp\",\"開く\")", "+81-23-000-0000", "-5度を下回る日", "@企画課",
        "＝合計", "＋人員", "－5度", "＠企画課", "\t字下げ", "'001", "001", "1-2", "1E5", "TRUE", "H31.4.1", "#REF!",
    ];

    [Theory]
    [InlineData(FormVariant.Municipal, true)]
    [InlineData(FormVariant.Municipal, false)]
    [InlineData(FormVariant.Prefectural, true)]
    public void The_validator_finds_nothing(FormVariant variant, bool withCases)
    {
        var form = new FormToFill(variant, withCases);
        form.Need(FormToFill.WholeNeed);
        form.Ask(FormSection.BodyQuestion, FormItemKind.MultipleChoice, new FormItemTerms("困っていること") { Options = ["人手", "財源"] });

        using var document = SpreadsheetDocument.Open(new MemoryStream(form.Write()), isEditable: false);
        var errors = new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath} {error.Description}");

        Assert.Empty(errors);
    }

    [Fact]
    public void What_was_written_is_read_back_and_nothing_is_left_over()
    {
        var form = new FormToFill();
        var row = form.Need(FormToFill.WholeNeed);
        form.FillBody("responsible-officer", "企画課長").FillBody("telephone", "000-000-0000（内線 000）")
            .FillBody(ReservedItem.DeepeningIsNil, ReservedItem.Yes);
        form.Fill(form.Cases[1].Id, "participation-intent", "条件による");

        var read = form.Read(form.Write());

        Assert.Equal("H30-06204-市町村用-第1版", read.Number.ToString());
        Assert.Equal(new WorkbookBasis(form.IssueKey), read.Basis);
        Assert.Empty(read.Problems);
        Assert.Empty(read.LeftOut);
        Assert.Equal([FieldAddress.Body, row, form.Cases[0].Id, form.Cases[1].Id], read.Rows.Select(one => one.Key!.Value));
        Assert.Equal(form.Values, Filled(read));
    }

    [Theory]
    [MemberData(nameof(LikeFormulas))]
    public void A_text_that_begins_like_a_formula_comes_back_as_typed_from_every_column_and_is_no_change(string text)
    {
        var form = new FormToFill();
        FillEveryText(form, text);

        var read = form.Read(form.Write());

        Assert.Equal(form.Values, Filled(read));
        Assert.True(IsNoChange(form, read));
    }

    [Fact]
    public async Task Texts_that_begin_like_formulas_come_back_from_LibreOffice_as_typed()
    {
        var form = new FormToFill();
        foreach (var text in LikeFormulas.Select(one => one.Data))
        {
            form.Need(("title", text), ("current-situation", text), ("remarks", text));
        }

        var read = form.Read((await LibreOffice.SaveAgainAsync(form.Write()))!);

        Assert.Equal(form.Values, Filled(read));
        Assert.True(IsNoChange(form, read));
    }

    [Fact]
    public void The_same_form_gives_the_same_bytes()
    {
        var form = new FormToFill();
        form.Need(FormToFill.WholeNeed);

        var (first, second) = (form.Write(), form.Write());

        Assert.Equal(first, second);
    }

    private static bool IsNoChange(FormToFill form, ReturnedWorkbook read) => new[] { form.Basis, null }.All(basis =>
        WorkbookMerge.Of(read.Rows, basis, form.Draft, new Dictionary<string, RowChoice>()).IsEmpty);

    private static void FillEveryText(FormToFill form, string text)
    {
        var rows = new Dictionary<FormSection, Guid>
        {
            [FormSection.BodyQuestion] = FieldAddress.Body,
            [FormSection.NeedColumn] = form.Need(),
            [FormSection.DeepeningColumn] = form.Cases[0].Id,
        };
        foreach (var item in form.Form.Items.Where(item => item.IsUsed && item.Kind is (FormItemKind.ShortText or FormItemKind.LongText)))
        {
            form.Fill(rows[item.Section], item.Key, text);
        }
    }

    private static Dictionary<FieldAddress, string> Filled(ReturnedWorkbook read) => (
        from row in read.Rows
        from value in row.Values
        where value.Value.Length > 0
        select (new FieldAddress(row.Key!.Value, value.Key), value.Value)).ToDictionary();
}
