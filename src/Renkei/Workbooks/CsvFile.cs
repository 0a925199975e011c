using System.Text;

namespace Renkei.Workbooks;

/// <summary>
/// Writes a table as CSV that Excel opens as it is meant: UTF-8 with a mark, quoted, and no cell begins a formula.
/// </summary>
public static class CsvFile
{
    /// <summary>Cells beginning with one of these would be run by a spreadsheet program.</summary>
    private static readonly char[] Dangerous = ['=', '+', '-', '@', '\t', '\r'];

    public static byte[] Write(IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows.Prepend(heads))
        {
            text.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static string Cell(string value)
    {
        var safe = value.Length > 0 && Dangerous.Contains(value[0]) ? $"'{value}" : value;
        return $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
