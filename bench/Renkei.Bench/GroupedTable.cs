using Renkei.Text.Grouping;
using Renkei.Workbooks;

namespace Renkei.Bench;

/// <summary>The texts of a set (column "text"), with the groups of people where it has them (column "label").</summary>
internal sealed record GroupedTable(IReadOnlyList<GroupingText> Texts, IReadOnlyList<string>? Labels)
{
    /// <summary>Rows without an id are numbered from 0, as the peers do.</summary>
    public static GroupedTable Read(string path)
    {
        using var stream = File.OpenRead(path);
        var table = Table.Read(stream, Path.GetFileName(path));
        var text = table.IndexOf("text");
        var id = table.Columns.Contains("id") ? table.IndexOf("id") : -1;
        var label = table.Columns.Contains("label") ? table.IndexOf("label") : -1;
        return new GroupedTable(
            [.. table.Rows.Select((row, index) => new GroupingText(id < 0 ? $"{index}" : row[id], row[text]))],
            label < 0 ? null : [.. table.Rows.Select(row => row[label])]);
    }

    /// <summary>The same rows in another order.</summary>
    public GroupedTable Shuffled(int seed)
    {
        int[] order = [.. Enumerable.Range(0, Texts.Count)];
        new Random(seed).Shuffle(order);
        return this with { Texts = [.. order.Select(row => Texts[row])], Labels = Labels is null ? null : [.. order.Select(row => Labels[row])] };
    }

    /// <summary>As CSV, what <see cref="Read"/> reads.</summary>
    public void Write(string path) => File.WriteAllLines(
        path,
        Texts.Select((text, row) => $"{Cell(text.Id)},{Cell(text.Text)}{(Labels is null ? "" : $",{Cell(Labels[row])}")}")
            .Prepend(Labels is null ? "id,text" : "id,text,label"));

    /// <summary>Id → value of a file with the columns id and group.</summary>
    public static Dictionary<string, string> ReadGroups(string path)
    {
        using var stream = File.OpenRead(path);
        var table = Table.Read(stream, $"{Path.GetFileName(path)}.csv");
        var (id, group) = (table.IndexOf("id"), table.IndexOf("group"));
        return table.Rows.ToDictionary(row => row[id], row => row[group]);
    }

    /// <summary>What the scorers read: id, group (its name, if it has one), keywords.</summary>
    public static void Write(string path, Grouping grouping) => File.WriteAllLines(
        path,
        grouping.Groups
            .SelectMany(group => group.Members.Select(member =>
                $"{member.Id},{Cell(group.Name ?? $"{group.Number}")},{Cell(string.Join('、', group.Keywords))}"))
            .Prepend("id,group,keywords"));

    /// <summary>What the scorers read: id, group.</summary>
    public static void WriteGroups(string path, IEnumerable<(string Id, string Group)> groups) =>
        File.WriteAllLines(path, groups.Select(text => $"{text.Id},{Cell(text.Group)}").Prepend("id,group"));

    private static string Cell(string value) => $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
