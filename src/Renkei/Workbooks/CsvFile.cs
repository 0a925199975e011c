using System.Globalization;
using System.Text;

namespace Renkei.Workbooks;

/// <summary>
/// Writes a table as CSV that Excel opens as it is meant: UTF-8 with a mark, quoted, and no cell begins a formula.
/// </summary>
public static class CsvFile
{
    public const string ContentType = "text/csv; charset=utf-8";

    /// <summary>Cells beginning with one of these would be run by a spreadsheet program.</summary>
    private static readonly char[] Dangerous = ['=', '+', '-', '@', '\t', '\r'];

    public static byte[] Write(IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var stream = new MemoryStream();
        using (var writer = Open(stream))
        {
            foreach (var row in rows.Prepend(heads))
            {
                WriteLine(writer, row);
            }
        }

        return stream.ToArray();
    }

    /// <summary>Row by row, in the same memory however many they are.</summary>
    /// <returns>How many rows were written, the heads not counted.</returns>
    public static async Task<int> WriteAsync(
        Stream target, IReadOnlyList<string> heads, IAsyncEnumerable<IReadOnlyList<object?>> rows, CancellationToken cancellation)
    {
        var count = 0;
        await using var writer = Open(target);
        WriteLine(writer, heads);
        await foreach (var row in rows.WithCancellation(cancellation))
        {
            WriteLine(writer, row);
            count++;
        }

        return count;
    }

    private static StreamWriter Open(Stream target) =>
        new(target, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), 64 * 1024, leaveOpen: true);

    private static void WriteLine(StreamWriter writer, IReadOnlyList<object?> cells)
    {
        for (var index = 0; index < cells.Count; index++)
        {
            writer.Write(index == 0 ? "\"" : ",\"");
            writer.Write(cells[index] switch
            {
                null => "",
                string text => Safe(text).Replace("\"", "\"\"", StringComparison.Ordinal),
                var number => ((IFormattable)number).ToString(null, CultureInfo.InvariantCulture),
            });
            writer.Write('"');
        }

        writer.Write("\r\n");
    }

    private static string Safe(string text) =>
        text.Length > 0 && Dangerous.Contains(text[0]) ? $"'{text}" : text;
}
