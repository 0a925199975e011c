using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Renkei.FormWorkbooks;
using Renkei.Responses;
using Renkei.Surveys;
using Renkei.Uploads;
using static Renkei.Tests.Uploads.RandomEdits;

namespace Renkei.Tests.Uploads;

/// <summary>Several files of one body: which comes first is of no matter, or the rows in question are left open.</summary>
public sealed class MergeOrderTests
{
    private static readonly int[][] Orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];

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

    /// <summary>The row as the file has it; as it was when the file emptied all of it.</summary>
    private static bool Has(
        Dictionary<FieldAddress, string> draft, ReturnedRow row, Dictionary<FieldAddress, string> basis) => Columns.All(column =>
        {
            var field = new FieldAddress(row.Key!.Value, column);
            var isBlanked = row.Values.Values.All(value => value.Length == 0);
            return draft.GetValueOrDefault(field, "") == (isBlanked ? basis.GetValueOrDefault(field, "") : row.Values[column]);
        });

    private static byte[] InRow(int row, byte[]? edits) => [.. (edits ?? []).Select(edit => (byte)((edit & ~3) | row))];

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
