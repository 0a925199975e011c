using Renkei.Workbooks;

namespace Renkei.Web.Commands;

/// <summary>Which text is in which group, as a file of an earlier run or of the staff tells.</summary>
/// <param name="Groups">Id → name of its group, for the ids that the texts have; rows without a group are left out.</param>
/// <param name="Labels">Name → heading, when the file has a column for it.</param>
internal sealed record NamedGroups(
    IReadOnlyDictionary<string, string> Groups, IReadOnlyDictionary<string, string> Labels, string File, IReadOnlyList<string> Unknown)
{
    public int Names => Groups.Values.Distinct(StringComparer.Ordinal).Count();

    /// <exception cref="RuleBrokenException">A column is not there, or an id stands twice.</exception>
    public static NamedGroups Read(Table table, string file, GroupInput input)
    {
        var (id, group) = (table.IndexOf("id"), table.IndexOf("group"));
        var label = table.Columns.Contains("label") ? table.IndexOf("label") : -1;
        var ids = input.Texts.Select(text => text.Id).ToHashSet(StringComparer.Ordinal);
        var groups = new Dictionary<string, string>(StringComparer.Ordinal);
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        var unknown = new List<string>();
        foreach (var row in table.Rows.Where(row => row[group].Trim().Length > 0))
        {
            var key = Plain(row[id].Trim(), ids);
            var name = Unescaped(row[group].Trim());
            GroupRules.IdTwice(file, key).Require(groups.TryAdd(key, name));
            if (label >= 0)
            {
                labels.TryAdd(name, Unescaped(row[label]));
            }

            if (!ids.Contains(key))
            {
                unknown.Add(key);
                groups.Remove(key);
            }
        }

        return new NamedGroups(groups, labels, file, unknown);
    }

    /// <summary>Every row must name a text: a lock that holds nothing is a mistake.</summary>
    public void RequireAll()
    {
        GroupRules.UnknownId(File, Unknown.FirstOrDefault() ?? "", Unknown.Count - 1).Require(Unknown.Count == 0);
        GroupRules.NoNames(File).Require(Groups.Count > 0);
    }

    /// <summary>Answers may have been withdrawn since; but not all of them.</summary>
    public void RequireSome()
    {
        GroupRules.NoneKnown(File).Require(Groups.Count > 0 || Unknown.Count == 0);
        GroupRules.NoNames(File).Require(Groups.Count > 0);
    }

    private static string Plain(string id, HashSet<string> ids) => ids.Contains(id) ? id : Unescaped(id);

    private static string Unescaped(string value) =>
        value is ['\'', _, ..] && GroupingCsv.IsFormulaStart(value[1]) ? value[1..] : value;
}
