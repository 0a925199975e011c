using Renkei.Text.Grouping;
using Renkei.Workbooks;

namespace Renkei.Web.Commands;

/// <summary>The texts of a table to be grouped, in the order of its rows; no two have the same id.</summary>
internal sealed record GroupInput(IReadOnlyList<GroupingText> Texts)
{
    private const string UsualId = "id";

    /// <exception cref="RuleBrokenException">A column is not there, an id is empty or twice, or there is no text.</exception>
    public static GroupInput From(Table table, string textColumns, string? idColumn)
    {
        var id = idColumn ?? (table.Columns.Contains(UsualId) ? UsualId : null);
        var ids = id is null
            ? [.. Enumerable.Range(1, table.Rows.Count).Select(number => $"{number}")]
            : Ids(table, id);

        var texts = TextsOf(table, textColumns);
        if (texts.TrueForAll(text => text.Length == 0))
        {
            throw Refusal("no-text", $"列「{textColumns}」に文章が1件もありません。文章のある列を --text に指定してください。");
        }

        return new GroupInput([.. ids.Zip(texts, (key, text) => new GroupingText(key, text))]);
    }

    /// <summary>The columns of each row, joined.</summary>
    /// <exception cref="RuleBrokenException">A column is not there.</exception>
    public static List<string> TextsOf(Table table, string textColumns)
    {
        var columns = TextColumns(table, textColumns);
        return [.. table.Rows.Select(row => string.Join('\n', columns.Select(column => row[column])).Trim())];
    }

    /// <summary>The trimmed values of a column, in the order of the texts.</summary>
    /// <exception cref="RuleBrokenException">The column is not there.</exception>
    public static List<string> Column(Table table, string name)
    {
        var place = table.IndexOf(name);
        return [.. table.Rows.Select(row => row[place].Trim())];
    }

    /// <summary>A name may itself hold a comma, so the whole is tried first.</summary>
    private static List<int> TextColumns(Table table, string names) =>
        table.Columns.Contains(names)
            ? [table.IndexOf(names)]
            : [.. names.Split(',', StringSplitOptions.TrimEntries).Select(table.IndexOf)];

    private static List<string> Ids(Table table, string column)
    {
        var place = table.IndexOf(column);
        var ids = table.Rows.Select(row => row[place].Trim()).ToList();
        if (ids.IndexOf("") is >= 0 and var empty)
        {
            throw Refusal("empty-id", $"列「{column}」の{empty + 1}件目が空です。値を入れるか、--id に別の列を指定してください。");
        }

        return ids.CountBy(id => id).FirstOrDefault(id => id.Value > 1) is { Key: { } twice }
            ? throw Refusal("id-twice", $"列「{column}」に「{twice}」が2つ以上あります。--id に重なりのない列を指定してください。")
            : ids;
    }

    private static RuleBrokenException Refusal(string code, string message) => new(new Rule($"group.{code}", message));
}
