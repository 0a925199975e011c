using FsCheck;
using FsCheck.Fluent;
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
    private static readonly int[][] Orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];

    /// <summary>Up to eight edits anywhere; one in four empties its field.</summary>
    private static readonly Gen<byte[]> Edits =
        from count in Gen.Choose(0, 8)
        from edits in Gen.Choose(0, 63).Select(edit => (byte)edit).ArrayOf(count)
        select edits;

    /// <summary>Up to three edits in two rows, three columns and two texts or none, so that files often meet.</summary>
    private static readonly Gen<byte[]> FewEdits =
        from count in Gen.Choose(0, 3)
        from edits in (
            from row in Gen.Choose(0, 1)
            from column in Gen.Choose(0, 2)
            from text in Gen.Choose(0, 2)
            select (byte)(row + (4 * column) + (16 * text))).ArrayOf(count)
        select edits;

    [Property(MaxTest = 300)]
    public Property Files_that_edit_rows_of_their_own_are_taken_in_any_order_and_all_of_them_is_in_the_draft() => Prop.ForAll(
        Edits.ArrayOf(4).ToArbitrary(), edits =>
        {
            var basis = Basis(edits[0]);
            var files = edits[1..].Select((one, place) => Returned(Edited(basis, InRow(place, one)), one)).ToList();

            var draft = Take(files, basis)!;

            return Results(files, basis, Orders).All(result => result == Content(draft))
                && files.Index().All(file => Has(draft, file.Item[file.Index], basis)
                    && file.Item.Where(row => row.Key is null).All(row => draft.ContainsValue(row.Values["title"])));
        });

    [Property(MaxTest = 1000)]
    public Property Which_of_two_files_comes_first_decides_neither_whether_a_row_is_left_open_nor_what_the_draft_says() => Prop.ForAll(
        FewEdits.ArrayOf(3).ToArbitrary(), edits =>
        {
            var (basis, files) = Files(edits);

            return Results(files, basis, [[0, 1], [1, 0]]).Distinct().Count() == 1;
        });

    [Property(MaxTest = 1000)]
    public Property Orders_that_leave_nothing_open_give_the_same_draft_and_all_do_when_no_two_files_collide() => Prop.ForAll(
        FewEdits.ArrayOf(4).ToArbitrary(), edits =>
        {
            var (basis, files) = Files(edits);

            var results = Results(files, basis, Orders);

            var collide = Results(files, basis, [[0, 1], [0, 2], [1, 2]]).Contains(null);
            return results.OfType<string>().Distinct().Count() <= 1 && (collide || !results.Contains(null));
        });

    [Property(MaxTest = 1000)]
    public Property Random_edits_never_lose_a_row_or_a_text_unseen() => Prop.ForAll(
        Edits.ArrayOf(3).ToArbitrary(),
        Gen.Elements(true, false).Two().ToArbitrary(),
        Gen.Elements(Enum.GetValues<RowChoice>()).ToArbitrary(),
        (edits, stripped, choice) =>
        {
            var (strippedKeys, strippedBasis) = stripped;
            var basis = Basis(edits[0]);
            var draft = Edited(basis, edits[1]);
            var file = Returned(Edited(basis, edits[2]), edits[2])
                .Select(row => row with { Key = strippedKeys ? null : row.Key })
                .Where((_, place) => place % 3 != 2).ToList();

            var plan = WorkbookMerge.Of(file, strippedBasis ? null : Desk.Filled(basis), Draft(draft), All(choice));

            var after = new TakenPlan(draft, plan).Values;
            return Keys.Where(row => TakenPlan.Speaks(draft, row)).All(row =>
                    TakenPlan.Speaks(after, row) || TakenPlan.IsEmptiedInSight(plan, draft, row))
                && draft.All(field => after[field.Key] == field.Value || IsShown(
                    plan, field, isOthers: field.Value != (strippedBasis ? "" : basis.GetValueOrDefault(field.Key, ""))));
        });

    [Property(MaxTest = 300)]
    public bool The_same_file_twice_is_no_change(byte[] filled, byte[] drafted, byte[] edits)
    {
        var basis = Edited([], filled);
        var draft = Edited(basis, drafted);
        var file = Returned(Edited(basis, edits), edits);
        var once = WorkbookMerge.Of(file, Desk.Filled(basis), Draft(draft), All(RowChoice.TakeFile));

        return WorkbookMerge.Of(file, Desk.Filled(basis), Draft(new TakenPlan(draft, once).Values), All(RowChoice.None)).IsEmpty;
    }

    [Property(MaxTest = 200)]
    public bool A_file_nobody_touched_is_no_change_whatever_the_draft_does(byte[] filled, byte[] drafted)
    {
        var basis = Edited([], filled);

        return WorkbookMerge.Of(Returned(basis, []), Desk.Filled(basis), Draft(Edited(basis, drafted)), All(RowChoice.None)).IsEmpty;
    }

    /// <summary>A text goes only where the plan shows it, and another's work only where a person said so.</summary>
    private static bool IsShown(MergePlan plan, KeyValuePair<FieldAddress, string> field, bool isOthers) => plan.Rows.Any(row =>
        row.RowId == field.Key.RowId && (!isOthers || (row.IsOpen && row.Choice == RowChoice.TakeFile))
        && row.Fields.Any(change => change.ItemKey == field.Key.ItemKey && change.Draft == field.Value && change.ChangedInFile));

    /// <summary>The row as the file has it; as it was when the file emptied all of it.</summary>
    private static bool Has(
        Dictionary<FieldAddress, string> draft, ReturnedRow row, Dictionary<FieldAddress, string> basis) => Columns.All(column =>
        {
            var field = new FieldAddress(row.Key!.Value, column);
            var isBlanked = row.Values.Values.All(value => value.Length == 0);
            return draft.GetValueOrDefault(field, "") == (isBlanked ? basis.GetValueOrDefault(field, "") : row.Values[column]);
        });

    private static Dictionary<string, RowChoice> All(RowChoice choice) =>
        Enumerable.Range(0, 300).ToDictionary(place => $"r{place}", _ => choice);

    /// <summary>Four rows with a title each, and then as the edits have it.</summary>
    private static Dictionary<FieldAddress, string> Basis(byte[]? edits) => Edited(
        Keys.Index().ToDictionary(row => new FieldAddress(row.Item, Columns[0]), row => $"はじめの{row.Index}"), edits);

    private static byte[] InRow(int row, byte[]? edits) => [.. (edits ?? []).Select(edit => (byte)((edit & ~3) | row))];

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

    private static (Dictionary<FieldAddress, string> Basis, List<List<ReturnedRow>> Files) Files(byte[][] edits)
    {
        var basis = Basis(edits[0]);
        return (basis, [.. edits[1..].Select(one => Returned(Edited(basis, one), one))]);
    }

    /// <summary>What the draft says after each order; null where a row is left open.</summary>
    private static List<string?> Results(
        List<List<ReturnedRow>> files, Dictionary<FieldAddress, string> basis, IEnumerable<int[]> orders) =>
        [.. orders.Select(order => Take([.. order.Select(place => files[place])], basis) is { } draft ? Content(draft) : null)];

    /// <summary>The draft after all files; null when one of them leaves a row open.</summary>
    private static Dictionary<FieldAddress, string>? Take(IReadOnlyList<List<ReturnedRow>> files, Dictionary<FieldAddress, string> basis)
    {
        var draft = basis;
        foreach (var file in files)
        {
            var plan = WorkbookMerge.Of(file, Desk.Filled(basis), Draft(draft), All(RowChoice.None));
            if (plan.OpenRows > 0)
            {
                return null;
            }

            draft = new TakenPlan(draft, plan).Values;
        }

        return draft;
    }

    /// <summary>Without the keys of new rows and their order, which are of no matter.</summary>
    private static string Content(Dictionary<FieldAddress, string> draft) => string.Join('\n', draft
        .GroupBy(field => field.Key.RowId)
        .Select(row => (Keys.Contains(row.Key) ? row.Key.ToString() : "新") + string.Concat(row
            .Where(field => field.Value.Length > 0)
            .OrderBy(field => field.Key.ItemKey, StringComparer.Ordinal).Select(field => $"\t{field.Key.ItemKey}={field.Value}")))
        .Order(StringComparer.Ordinal));
}
