using FsCheck.Xunit;
using Renkei.FormWorkbooks;
using Renkei.Forms;
using Renkei.Responses;
using Renkei.Surveys;
using Renkei.Uploads;

namespace Renkei.Tests.Uploads;

/// <summary>Random drafts, downloads and edits; a byte is turned into a row, a column and a text.</summary>
public sealed class MergePropertyTests
{
    private static readonly string[] Columns = ["title", "current-situation", "request", "remarks"];
    private static readonly Guid[] Keys = [.. Enumerable.Range(1, 4).Select(number => new Guid(number, 0, 0, new byte[8]))];

    [Property(MaxTest = 300)]
    public bool Files_in_any_order_give_the_same_draft_when_they_leave_nothing_open(byte[] filled, byte[] first, byte[] second, byte[] third)
    {
        var basis = Edited([], filled);
        var files = new[] { first, second, third }.Select(edits => Returned(Edited(basis, edits), edits)).ToList();
        int[][] orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
        var results = orders.Select(order => Take([.. order.Select(place => files[place])], basis)).ToList();

        return results.Exists(result => result is null) || results.Select(result => Content(result!)).Distinct().Count() == 1;
    }

    [Property(MaxTest = 300)]
    public bool Random_edits_never_lose_a_row_or_a_text_unseen(byte[] filled, byte[] drafted, byte[] edits, bool strippedKeys, bool strippedBasis)
    {
        var basis = Edited([], filled);
        var draft = Edited(basis, drafted);
        var file = Returned(Edited(basis, edits), edits)
            .Select(row => row with { Key = strippedKeys ? null : row.Key })
            .Where((_, place) => place % 3 != 2).ToList();

        var plan = WorkbookMerge.Of(file, strippedBasis ? null : Desk.Filled(basis), Draft(draft), new Dictionary<string, RowChoice>());

        var after = Apply(draft, plan);
        return draft.Keys.All(after.ContainsKey) && draft.All(field => after[field.Key] == field.Value
            || field.Value == (strippedBasis ? "" : basis.GetValueOrDefault(field.Key, "")));
    }

    [Property(MaxTest = 300)]
    public bool The_same_file_twice_is_no_change(byte[] filled, byte[] drafted, byte[] edits)
    {
        var basis = Edited([], filled);
        var draft = Edited(basis, drafted);
        var file = Returned(Edited(basis, edits), edits);
        var once = WorkbookMerge.Of(file, Desk.Filled(basis), Draft(draft), TakeAll);

        return WorkbookMerge.Of(file, Desk.Filled(basis), Draft(Apply(draft, once)), new Dictionary<string, RowChoice>()).IsEmpty;
    }

    [Property(MaxTest = 200)]
    public bool A_file_nobody_touched_is_no_change_whatever_the_draft_does(byte[] filled, byte[] drafted)
    {
        var basis = Edited([], filled);

        return WorkbookMerge.Of(Returned(basis, []), Desk.Filled(basis), Draft(Edited(basis, drafted)), new Dictionary<string, RowChoice>()).IsEmpty;
    }

    private static readonly Dictionary<string, RowChoice> TakeAll =
        Enumerable.Range(0, 20).ToDictionary(place => $"r{place}", _ => RowChoice.TakeFile);

    private static Dictionary<FieldAddress, string> Edited(Dictionary<FieldAddress, string> from, byte[]? edits)
    {
        var edited = new Dictionary<FieldAddress, string>(from);
        foreach (var edit in edits ?? [])
        {
            var field = new FieldAddress(Keys[edit % 4], Columns[edit / 4 % 4]);
            edited[field] = edit / 16 == 0 ? "" : $"{(char)('あ' + (edit % 16 * 3))}{edit / 16}の課題{(char)('亜' + edit)}";
        }

        return edited;
    }

    /// <summary>The rows of the basis with their keys and, for every seventh edit, a row typed anew.</summary>
    private static List<ReturnedRow> Returned(Dictionary<FieldAddress, string> values, byte[]? edits)
    {
        var rows = Keys.Where(key => values.Keys.Any(field => field.RowId == key)).Select(key => (Guid?)key)
            .Select(key => Row(key, Columns.ToDictionary(column => column, column => values.GetValueOrDefault(new FieldAddress(key!.Value, column), ""))))
            .ToList();
        rows.AddRange((edits ?? []).Where(edit => edit % 7 == 3).Select(edit => Row(null, new Dictionary<string, string>
        {
            ["title"] = $"{(char)('一' + (edit * 7))}{(char)('丁' + (edit * 3))}{(char)('七' + edit)}",
        })));
        return rows;
    }

    private static ReturnedRow Row(Guid? key, Dictionary<string, string> values) =>
        new(FormSection.NeedColumn, "様式2", 6, key, values);

    private static DraftAsItStands Draft(Dictionary<FieldAddress, string> values) => new(
        new AnswerContent(
            Desk.Form, [],
            [.. values.Keys.Select(field => field.RowId).Distinct().Order().Select((id, index) => new AnswerRow(id, index + 1, null))],
            values),
        []);

    private static Dictionary<FieldAddress, string>? Take(IReadOnlyList<List<ReturnedRow>> files, Dictionary<FieldAddress, string> basis)
    {
        var draft = basis;
        foreach (var file in files)
        {
            var plan = WorkbookMerge.Of(file, Desk.Filled(basis), Draft(draft), new Dictionary<string, RowChoice>());
            if (plan.OpenRows > 0)
            {
                return null;
            }

            draft = Apply(draft, plan);
        }

        return draft;
    }

    private static Dictionary<FieldAddress, string> Apply(Dictionary<FieldAddress, string> draft, MergePlan plan)
    {
        var after = new Dictionary<FieldAddress, string>(draft);
        foreach (var row in plan.Rows)
        {
            var id = row.IsAdded ? Guid.CreateVersion7() : row.RowId!.Value;
            foreach (var (item, value) in row.Writes)
            {
                after[new FieldAddress(id, item)] = value;
            }
        }

        return after;
    }

    /// <summary>Without the keys of new rows and their order, which are of no matter.</summary>
    private static string Content(Dictionary<FieldAddress, string> draft) => string.Join('\n', draft
        .GroupBy(field => field.Key.RowId)
        .Select(row => (Keys.Contains(row.Key) ? row.Key.ToString() : "新") + string.Concat(row
            .Where(field => field.Value.Length > 0)
            .OrderBy(field => field.Key.ItemKey, StringComparer.Ordinal).Select(field => $"\t{field.Key.ItemKey}={field.Value}")))
        .Order(StringComparer.Ordinal));
}
