using Renkei.Responses;
using Renkei.Uploads;

namespace Renkei.Tests.Uploads;

/// <summary>What a draft says once a plan was taken, by what the plan says it writes.</summary>
internal sealed class TakenPlan
{
    private readonly Dictionary<string, Guid> _rows = [];

    public TakenPlan(IReadOnlyDictionary<FieldAddress, string> draft, MergePlan plan)
    {
        Values = new Dictionary<FieldAddress, string>(draft);
        foreach (var row in plan.Rows)
        {
            _rows[row.Name] = row.IsAdded ? Guid.CreateVersion7() : row.RowId!.Value;
            foreach (var (item, value) in row.Writes)
            {
                Values[new FieldAddress(_rows[row.Name], item)] = value;
            }
        }
    }

    public Dictionary<FieldAddress, string> Values { get; }

    public string ValueOf(RowMerge row, string item) => Values.GetValueOrDefault(new FieldAddress(_rows[row.Name], item), "");

    /// <summary>Whether any field of the row says something.</summary>
    public static bool Speaks(IReadOnlyDictionary<FieldAddress, string> values, Guid row) =>
        values.Any(field => field.Key.RowId == row && field.Value.Length > 0);

    /// <summary>
    /// The plan shows that every text of the row goes because the file emptied its cell, in a row that says something else.
    /// </summary>
    public static bool IsEmptiedInSight(MergePlan plan, IReadOnlyDictionary<FieldAddress, string> draft, Guid row) =>
        plan.Rows.Any(one => one.RowId == row && one.IsUpdated && one.Row.Values.Values.Any(value => value.Length > 0)
            && draft.Where(field => field.Key.RowId == row && field.Value.Length > 0).All(field => one.Fields.Any(change =>
                change.ItemKey == field.Key.ItemKey && change is { File: "", ChangedInFile: true } && change.Draft == field.Value)));
}
