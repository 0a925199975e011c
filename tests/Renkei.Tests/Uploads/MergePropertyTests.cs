using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Renkei.Forms;
using Renkei.FormWorkbooks;
using Renkei.Responses;
using Renkei.Surveys;
using Renkei.Uploads;
using static Renkei.Tests.Uploads.RandomEdits;

namespace Renkei.Tests.Uploads;

/// <summary>One file against a draft that has moved on: nothing is lost unseen.</summary>
public sealed class MergePropertyTests
{
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
}
