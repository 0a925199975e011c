using Renkei.FormWorkbooks;

namespace Renkei.Uploads;

/// <summary>
/// Finds the rows of the draft that rows of 様式2 without a key belong to, one to one: see <see cref="WorkbookMerge"/>.
/// </summary>
/// <param name="draft">The draft now.</param>
/// <param name="unclaimed">Rows of the draft that no row of the file has the key of.</param>
/// <param name="fields">Compares the fields.</param>
internal sealed class KeylessRows(DraftAsItStands draft, IEnumerable<Guid> unclaimed, FieldComparison fields)
{
    private readonly HashSet<Guid> _unclaimed = [.. unclaimed];

    /// <summary>What becomes of each row: the rows of the draft it equals, those to be asked about, those that are new.</summary>
    public IEnumerable<RowMerge> Settle(IReadOnlyList<NamedRow> rows)
    {
        var equal = Equal(rows, fields.SaysTheSame);
        var rest = Without(rows, equal);
        var contained = Equal(rest, fields.SaysNothingElse);
        rest = Without(rest, contained);
        var asked = Similar(rest);
        return [.. equal, .. contained, .. asked, .. Without(rest, asked).Select(New)];
    }

    private RowMerge New(NamedRow one) =>
        new(one.Name, one.Row, null, IsRemoved: false, RowOutcome.New, [.. fields.Filled(one.Row, null)]);

    private List<RowMerge> Equal(IReadOnlyList<NamedRow> rows, Func<ReturnedRow, Guid, bool> isEqual) =>
        [.. rows.Select(one => Equal(one, isEqual)).OfType<RowMerge>()];

    private RowMerge? Equal(NamedRow named, Func<ReturnedRow, Guid, bool> isEqual)
    {
        foreach (var rowId in Candidates())
        {
            var isDraft = isEqual(named.Row, rowId);
            if (isDraft || fields.SaysTheBasis(named.Row, rowId))
            {
                _unclaimed.Remove(rowId);
                var isRemoved = draft.Removed.Contains(rowId);
                return new RowMerge(
                    named.Name, named.Row, rowId, isRemoved, isDraft && !isRemoved ? RowOutcome.Unchanged : RowOutcome.Kept, []);
            }
        }

        return null;
    }

    private List<RowMerge> Similar(IReadOnlyList<NamedRow> rows)
    {
        var pairs =
            from one in rows
            from rowId in Candidates().Where(id => !draft.Removed.Contains(id))
            let similarity = fields.Similarity(one.Row, rowId)
            where similarity >= RowSimilarity.Threshold
            orderby similarity descending
            select (one, rowId);
        var asked = new List<RowMerge>();
        foreach (var (one, rowId) in pairs.ToList())
        {
            if (_unclaimed.Contains(rowId) && asked.TrueForAll(found => found.Name != one.Name))
            {
                _unclaimed.Remove(rowId);
                asked.Add(new RowMerge(
                    one.Name, one.Row, rowId, IsRemoved: false, RowOutcome.Asked, [.. fields.Filled(one.Row, rowId)]));
            }
        }

        return asked;
    }

    /// <summary>Rows that no row of the file claims, in the order of the draft, those taken out last.</summary>
    private List<Guid> Candidates() =>
        [.. draft.Content.Needs.Select(row => row.Id).Concat(draft.Removed).Where(_unclaimed.Contains)];

    private static List<NamedRow> Without(IReadOnlyList<NamedRow> rows, List<RowMerge> settled) =>
        [.. rows.Where(one => settled.TrueForAll(found => found.Name != one.Name))];
}
