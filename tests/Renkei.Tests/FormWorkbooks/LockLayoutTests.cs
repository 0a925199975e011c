using DocumentFormat.OpenXml.Spreadsheet;

namespace Renkei.Tests.FormWorkbooks;

/// <summary>What is locked and what is open, as the style of each cell says.</summary>
public sealed class LockLayoutTests : IDisposable
{
    private readonly WrittenForm _form = new(new FormToFill());

    [Fact]
    public void Headings_and_line_numbers_of_needs_are_locked()
    {
        var heads = Columns('A', 'X').Select(column => $"{column}5");
        var lines = Enumerable.Range(6, 50).Select(row => $"A{row}");

        Assert.All(heads.Concat(lines).Append("M4"), address => Assert.True(_form.IsLocked(WrittenForm.Needs, address), address));
    }

    [Theory]
    [InlineData(6)]
    [InlineData(25)]
    [InlineData(26)]
    [InlineData(55)]
    public void Every_cell_of_a_need_is_open_its_key_too_so_that_it_is_sorted_with_it(int row) => Assert.All(
        Columns('B', 'X').Select(column => $"{column}{row}"),
        address => Assert.False(_form.IsLocked(WrittenForm.Needs, address), address));

    [Fact]
    public void Of_the_cases_only_what_the_body_says_is_open()
    {
        string[] preset = ["A6", "B6", "C6", "C7", .. Columns('A', 'H').Select(column => $"{column}5")];
        string[] open = ["D6", "E6", "F6", "G6", "H6", "H7"];

        Assert.All(preset, address => Assert.True(_form.IsLocked(WrittenForm.Deepening, address), address));
        Assert.All(open, address => Assert.False(_form.IsLocked(WrittenForm.Deepening, address), address));
    }

    [Fact]
    public void Code_and_name_of_the_body_are_locked_and_each_answer_below_is_open()
    {
        Assert.All(
            ["A6", "B6", "B8", "C5", "C6", "C7", "D8"],
            address => Assert.True(_form.IsLocked(WrittenForm.Body, address), address));
        Assert.All(
            Enumerable.Range(8, 10).Select(row => $"C{row}"),
            address => Assert.False(_form.IsLocked(WrittenForm.Body, address), address));
    }

    [Fact]
    public void What_is_there_to_be_read_is_locked_and_no_sheet_has_a_password()
    {
        foreach (var sheet in new[] { WrittenForm.Cover, "記入例", WrittenForm.Previous })
        {
            var cells = _form[sheet].Descendants<Cell>().Select(cell => cell.CellReference!.Value!).ToList();
            Assert.All(cells, address => Assert.True(_form.IsLocked(sheet, address), $"{sheet} {address}"));
        }

        Assert.All(_form.Workbook.WorksheetParts, part =>
        {
            var protection = part.Worksheet!.GetFirstChild<SheetProtection>()!;
            Assert.True(protection.Sheet!.Value);
            Assert.True(protection.Password is null && protection.HashValue is null);
        });
    }

    public void Dispose() => _form.Dispose();

    private static IEnumerable<char> Columns(char first, char last) =>
        Enumerable.Range(first, last - first + 1).Select(letter => (char)letter);
}
