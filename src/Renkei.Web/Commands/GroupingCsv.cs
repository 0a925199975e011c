using System.Globalization;
using Renkei.Text.Grouping;

namespace Renkei.Web.Commands;

/// <summary>A grouping as CSV, a line per text in the order of the input.</summary>
internal static class GroupingCsv
{
    private const string FormulaStarts = "=+-@\t\r";
    private const string Unassigned = "分類なし";

    public static void Write(GroupRequest request, Grouping grouping, TextWriter output)
    {
        var keys = Keys(grouping);
        var members = grouping.Groups
            .SelectMany(group => group.Members.Select(member => (Group: group, Member: member)))
            .ToDictionary(place => place.Member.Id);
        var broader = grouping.Broader.Select(level => level
            .SelectMany(broad => broad.Groups.Select(group => (group, broad))).ToDictionary(one => one.group, one => one.broad)).ToList();

        var locked = request.Options.Locks.Values.ToHashSet(StringComparer.Ordinal);
        var labels = grouping.Groups.ToDictionary(group => group.Number, group => Label(group, locked, request.Labels));
        var links = request.Earlier?.Links(request, grouping);

        output.Write("id,group,label,keywords,similarity");
        output.Write(request.WithEvidence ? ",words,copies,shared,evidence" : "");
        output.Write(links is null ? "" : ",earlier,earlier_similarity,earlier_shared");
        output.Write(string.Concat(Enumerable.Range(1, broader.Count).Select(level => $",level{level},label{level}")));
        output.Write('\n');
        foreach (var text in request.Input.Texts)
        {
            var (group, member) = members[text.Id];
            List<string> fields =
            [
                member.Id, keys[group.Number], labels[group.Number], string.Join('、', group.Keywords),
                Text(member.Similarity),
            ];
            if (request.WithEvidence)
            {
                fields.AddRange(
                [
                    string.Join('、', group.Words), Text(member.Copies), string.Join('、', member.Shared),
                    string.Join('、', group.Evidence.Select(one => $"{one.Keyword} {Text(one.Voices)}/{Text(one.All)}")),
                ]);
            }

            if (links is not null)
            {
                fields.AddRange(Fields(links.GetValueOrDefault(group.Number)));
            }

            fields.AddRange(broader.Select(level => level[group.Number]).SelectMany(broad => new[] { Text(broad.Number), broad.Label }));
            output.Write(string.Join(',', fields.Select(Field)));
            output.Write('\n');
        }
    }

    public static bool IsFormulaStart(char character) => FormulaStarts.Contains(character, StringComparison.Ordinal);

    /// <summary>The name of the group, or a number that no name uses.</summary>
    private static Dictionary<int, string> Keys(Grouping grouping)
    {
        var names = grouping.Groups.Select(group => group.Name).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var next = 0;
        return grouping.Groups.ToDictionary(group => group.Number, group => group.Name ?? Free());

        string Free()
        {
            do
            {
                next++;
            }
            while (names.Contains(Text(next)));

            return Text(next);
        }
    }

    /// <summary>A name that people gave is the heading; a number, as an earlier run writes it, is none.</summary>
    private static string Label(
        TextGroup group, HashSet<string> locked, IReadOnlyDictionary<string, string>? labels) => group.Name switch
        {
            null => group.Label,
            "" => Unassigned,
            var name when locked.Contains(name) && !name.All(char.IsDigit) => name,
            var name => labels?.GetValueOrDefault(name) ?? group.Label,
        };

    private static string[] Fields(GroupLink? link) =>
        link is null ? ["", "", ""] : [link.Earlier, Text(link.Similarity), string.Join('、', link.Shared)];

    private static string Text(double similarity) => similarity.ToString("0.0000", CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A leading apostrophe keeps a spreadsheet from running the cell as a formula.</summary>
    private static string Field(string value)
    {
        var safe = value.Length > 0 && IsFormulaStart(value[0]) ? $"'{value}" : value;
        return safe.AsSpan().ContainsAny(",\"\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
