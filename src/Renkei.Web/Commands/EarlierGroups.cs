using Renkei.Text.Grouping;
using Renkei.Workbooks;

namespace Renkei.Web.Commands;

/// <summary>The groups of another year's texts, and what the groups of this year take up of them.</summary>
internal sealed record EarlierGroups(IReadOnlyList<LinkableGroup> Groups)
{
    /// <exception cref="RuleBrokenException">A column is not there, or no text is in a group.</exception>
    public static EarlierGroups Read(Table table, string file, string textColumns)
    {
        var names = GroupInput.Column(table, "group");
        var labels = table.Columns.Contains("label") ? GroupInput.Column(table, "label") : null;
        var groups = GroupInput.TextsOf(table, textColumns)
            .Select((text, row) => (Text: text, Name: names[row], Label: labels?[row] ?? ""))
            .Where(row => row.Name.Length > 0 && row.Text.Length > 0)
            .GroupBy(row => row.Name, StringComparer.Ordinal)
            .Select(group => new LinkableGroup(group.Key, [.. Said(group.Key), .. Said(group.First().Label), .. group.Select(row => row.Text)]))
            .ToList();
        GroupRules.NoEarlier(file).Require(groups.Count > 0);
        return new EarlierGroups(groups);
    }

    /// <summary>By the number of the group.</summary>
    public Dictionary<int, GroupLink> Links(GroupRequest request, Grouping grouping)
    {
        var texts = request.Input.Texts.ToDictionary(text => text.Id, text => text.Text, StringComparer.Ordinal);
        var groups = grouping.Groups.Where(group => !group.IsOutlier).Select(group => new LinkableGroup(
            $"{group.Number}", [.. Said(group.Name ?? ""), .. group.Members.Select(member => texts[member.Id])])).ToList();
        return GroupLinks.Find(groups, Groups, own: request.Options.Own, synonyms: request.Options.Synonyms)
            .ToDictionary(link => int.Parse(link.Id));
    }

    /// <summary>The number of a group says nothing of its matter.</summary>
    private static string[] Said(string name) => name.All(char.IsDigit) ? [] : [name];
}
