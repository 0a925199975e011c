using System.Globalization;
using Renkei.Text.Grouping;

namespace Renkei.Web.Commands;

/// <summary>A grouping as CSV, a line per text in the order of the input.</summary>
internal static class GroupingCsv
{
    private const string FormulaStarts = "=+-@\t\r";

    public static void Write(GroupInput input, Grouping grouping, TextWriter output)
    {
        var places = grouping.Groups
            .SelectMany(group => group.Members.Select(member => (member.Id, Group: group, member.Similarity)))
            .ToDictionary(place => place.Id);

        output.Write("id,group,label,keywords,similarity\n");
        foreach (var text in input.Texts)
        {
            var (id, group, similarity) = places[text.Id];
            output.Write(string.Join(
                ',',
                Field(id),
                group.Number.ToString(CultureInfo.InvariantCulture),
                Field(group.Label),
                Field(string.Join('、', group.Keywords)),
                similarity.ToString("0.0000", CultureInfo.InvariantCulture)));
            output.Write('\n');
        }
    }

    /// <summary>A leading apostrophe keeps a spreadsheet from running the cell as a formula.</summary>
    private static string Field(string value)
    {
        var safe = value.Length > 0 && FormulaStarts.Contains(value[0], StringComparison.Ordinal) ? $"'{value}" : value;
        return safe.AsSpan().ContainsAny(",\"\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
