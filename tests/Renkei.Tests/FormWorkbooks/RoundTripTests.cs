using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Renkei.FormWorkbooks;
using Renkei.Forms;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Tests.FormWorkbooks;

public sealed class RoundTripTests
{
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

    [Fact]
    public void The_same_form_gives_the_same_bytes()
    {
        var form = new FormToFill();
        form.Need(FormToFill.WholeNeed);

        var (first, second) = (form.Write(), form.Write());

        Assert.Equal(first, second);
    }

    private static Dictionary<FieldAddress, string> Filled(ReturnedWorkbook read) => (
        from row in read.Rows
        from value in row.Values
        where value.Value.Length > 0
        select (new FieldAddress(row.Key!.Value, value.Key), value.Value)).ToDictionary();
}
