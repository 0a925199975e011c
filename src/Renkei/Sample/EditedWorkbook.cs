using System.Text.RegularExpressions;
using System.Xml.Linq;
using Renkei.Workbooks;

namespace Renkei.Sample;

/// <summary>
/// Does to a workbook what offices do: types, sorts, moves columns, adds sheets, loses hidden ones. Works on the parts of
/// the package, so that the rest stays as it was. Rows and columns are counted from 1.
/// </summary>
public sealed partial class EditedWorkbook
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly PackageParts _parts;

    private EditedWorkbook(PackageParts parts) => _parts = parts;

    public static EditedWorkbook Of(byte[] bytes) => new(PackageParts.Of(bytes));

    public byte[] ToBytes() => _parts.ToBytes();

    /// <summary>As typed: text with its blanks and line breaks.</summary>
    public EditedWorkbook Type(string sheet, string address, string text) => Put(sheet, address, cell =>
    {
        cell.SetAttributeValue("t", "inlineStr");
        cell.Add(new XElement(Main + "is", new XElement(
            Main + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), SheetText.Written(text))));
    });

    public EditedWorkbook Type(string sheet, string address, double number) =>
        Put(sheet, address, cell => cell.Add(new XElement(Main + "v", number)));

    public EditedWorkbook Clear(string sheet, string address) => Put(sheet, address, _ => { });

    /// <summary>A formula with the value that Excel kept beside it.</summary>
    public EditedWorkbook Calculate(string sheet, string address, string formula, string value, bool isError = false) =>
        Put(sheet, address, cell =>
        {
            cell.SetAttributeValue("t", isError ? "e" : "str");
            cell.Add(new XElement(Main + "f", formula), new XElement(Main + "v", value));
        });

    /// <summary>並べ替え: the cells from column B on change places, as the filter of the form sorts them.</summary>
    /// <param name="order">For each row from <paramref name="first"/> on, which of the old rows (from 0) comes there.</param>
    public EditedWorkbook Sort(string sheet, int first, IReadOnlyList<int> order)
    {
        var rows = Enumerable.Range(first, order.Count).Select(number => Row(sheet, number)).ToList();
        var moved = rows.ConvertAll(row => row.Elements(Main + "c").Where(cell => ColumnOf(cell) != "A").ToList());
        moved.ForEach(cells => cells.ForEach(cell => cell.Remove()));
        foreach (var (index, row) in rows.Index())
        {
            foreach (var cell in moved[order[index]])
            {
                cell.SetAttributeValue("r", $"{ColumnOf(cell)}{first + index}");
                row.Add(cell);
            }
        }

        return this;
    }

    /// <param name="order">For each column from A on, which of the old columns (from 0) comes there.</param>
    /// <param name="first">Rows above stay as they are.</param>
    public EditedWorkbook MoveColumns(string sheet, int first, IReadOnlyList<int> order)
    {
        foreach (var row in Sheet(sheet).Descendants(Main + "row").Where(row => NumberOf(row) >= first))
        {
            var cells = row.Elements(Main + "c").ToDictionary(ColumnOf);
            row.RemoveNodes();
            foreach (var (to, from) in order.Index())
            {
                if (cells.TryGetValue(CellAddress.Column(from + 1), out var cell))
                {
                    cell.SetAttributeValue("r", CellAddress.Of(NumberOf(row), to + 1));
                    row.Add(cell);
                }
            }
        }

        return this;
    }

    /// <summary>Rows put in above everything else; what is merged or checked below stays where it was.</summary>
    public EditedWorkbook PushDown(string sheet, int by)
    {
        foreach (var row in Sheet(sheet).Descendants(Main + "row").Reverse())
        {
            var number = NumberOf(row) + by;
            row.SetAttributeValue("r", number);
            foreach (var cell in row.Elements(Main + "c"))
            {
                cell.SetAttributeValue("r", $"{ColumnOf(cell)}{number}");
            }
        }

        return this;
    }

    public EditedWorkbook HideRow(string sheet, int number)
    {
        Row(sheet, number).SetAttributeValue("hidden", "1");
        return this;
    }

    private EditedWorkbook Put(string sheet, string address, Action<XElement> fill)
    {
        var number = int.Parse(address.TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ".ToCharArray()));
        var row = Row(sheet, number);
        var cell = row.Elements(Main + "c").FirstOrDefault(one => (string?)one.Attribute("r") == address);
        if (cell is null)
        {
            cell = new XElement(Main + "c", new XAttribute("r", address));
            var next = row.Elements(Main + "c").FirstOrDefault(one => IsAfter(ColumnOf(one), ColumnOf(cell)));
            if (next is null)
            {
                row.Add(cell);
            }
            else
            {
                next.AddBeforeSelf(cell);
            }
        }

        cell.SetAttributeValue("t", null);
        cell.RemoveNodes();
        fill(cell);
        return this;
    }

    private XElement Row(string sheet, int number)
    {
        var data = Sheet(sheet).Descendants(Main + "sheetData").Single();
        var row = data.Elements(Main + "row").FirstOrDefault(one => NumberOf(one) == number);
        if (row is null)
        {
            row = new XElement(Main + "row", new XAttribute("r", number));
            data.Add(row);
        }

        return row;
    }

    private IEnumerable<XElement> Names() => _parts.Xml("xl/workbook.xml").Descendants(Main + "sheet").ToList();

    private XElement Named(string sheet) => Names().Single(one => (string?)one.Attribute("name") == sheet);

    private XDocument Sheet(string sheet) => _parts.Xml(PartOf(sheet));

    private string PartOf(string sheet) =>
        _parts.Related("xl/workbook.xml", (string)Named(sheet).Attribute(Office + "id")!);

    private static bool IsAfter(string column, string other) =>
        column.Length > other.Length || (column.Length == other.Length && string.CompareOrdinal(column, other) > 0);

    private static int NumberOf(XElement row) => (int)row.Attribute("r")!;

    private static string ColumnOf(XElement cell) => Letters().Match((string)cell.Attribute("r")!).Value;

    [GeneratedRegex("^[A-Z]+")]
    private static partial Regex Letters();
}
