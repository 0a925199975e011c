using Renkei.Forms;
using Renkei.FormWorkbooks;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Uploads;

/// <summary>
/// Compares a returned workbook with the draft, row by row, and says what taking it would do. Pure: nothing is written.
/// </summary>
/// <remarks>
/// <para>
/// With F the file, B the basis (what the workbook was filled with when it was downloaded) and D the draft now, a row
/// that has a key is settled by the fields in which F and D differ, as <see cref="ComparedValue"/> compares them:
/// </para>
/// <list type="number">
/// <item>none: unchanged;</item>
/// <item>in none of them F differs from B: nothing new comes from this file, the draft stays (kept);</item>
/// <item>in none of them D differs from B: the file's change is taken (changed);</item>
/// <item>otherwise both sides changed the row to different things: a conflict, which a person settles for the row.</item>
/// </list>
/// <para>
/// A field that both changed to the same thing is no difference, so a change that contains the other one is taken without
/// a question. A row that the draft has taken out is a conflict as soon as the file changed it. Without a basis an empty
/// cell says nothing, a filled one fills an empty field, and two different texts are a conflict, for nobody knows which is
/// the newer. Of 様式1 each question is a row of its own, as on its sheet. A column that the file does not have says
/// nothing; a row that it does not have, or whose cells are all empty, is never a deletion. Two rows with the same key (a row copied inside the sheet):
/// the one that is as it was downloaded has it, else the upper one; the other has none.
/// </para>
/// <para>
/// Rows of 様式2 without a key are matched by content with the draft's rows that no key in the file claims, one to one:
/// equal in every column, else in every filled one, after normalisation to the draft's version of a row, or equal to
/// the basis's version: unchanged or kept; else the most similar pair first (<see cref="RowSimilarity"/>), from its threshold on: asked; everything else is new.
/// </para>
/// <para>
/// All orders of the same files that leave nothing open give the same draft: each field is written only where F differs
/// from B and D does not, so the last to differ from B is the same whoever comes first. Two files leave a row with a key
/// open in both orders or in none: none when what one changed in the row contains what the other changed. A third file
/// that contains both settles what they would collide over, unless it comes last. Of two rows typed anew alike, the
/// fuller one is asked about when it comes second; the shorter one says nothing new then.
/// </para>
/// <para>O(r·d·t) for r rows of the file, d of the draft (at most 50 each) and t characters of a row.</para>
/// </remarks>
public sealed class WorkbookMerge
{
    private readonly DraftAsItStands _draft;
    private readonly FieldComparison _fields;

    private WorkbookMerge(DraftAsItStands draft, FilledFields? basis)
    {
        _draft = draft;
        _fields = new FieldComparison(draft.Content, basis);
    }

    private AnswerContent Content => _draft.Content;

    /// <param name="rows">The rows of the file, in its order. Items that the form does not have are passed over.</param>
    /// <param name="basis">What the workbook was filled with, as digests; null when that is not known.</param>
    /// <param name="draft">The draft now.</param>
    /// <param name="choices">By <see cref="RowMerge.Name"/>; choices for rows that are not open are passed over.</param>
    /// <returns>Rows in the order of the file; cases that the survey does not have and rows that say nothing left out.</returns>
    public static MergePlan Of(
        IReadOnlyList<ReturnedRow> rows, FilledFields? basis, DraftAsItStands draft,
        IReadOnlyDictionary<string, RowChoice> choices)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(choices);

        var merge = new WorkbookMerge(draft, basis);
        var named = rows.Select((row, index) => new NamedRow($"r{index}", merge.OnlyAsked(row))).ToList();
        var needs = merge.Needs([.. named.Where(one => one.Row.Section == FormSection.NeedColumn)]);
        return new MergePlan(
            [.. named.SelectMany(one => one.Row.Section switch
                {
                    FormSection.BodyQuestion => merge.Questions(one.Row),
                    FormSection.DeepeningColumn => merge.Case(one),
                    _ => needs.Where(need => need.Name == one.Name),
                })
                .Select(row => row.Chosen(choices.GetValueOrDefault(row.Name)))],
            draft.Content.Needs.Count);
    }

    private ReturnedRow OnlyAsked(ReturnedRow row) => row with
    {
        Values = row.Values
            .Where(value => ReservedItem.IsReserved(value.Key) || Content.Form.Find(value.Key) is not null)
            .ToDictionary(value => value.Key, value => value.Value),
    };

    private IEnumerable<RowMerge> Questions(ReturnedRow body) => body.Values.Select(value => Keyed(
        new NamedRow($"b.{value.Key}", body with { Values = new Dictionary<string, string>([value]) }), FieldAddress.Body));

    private IEnumerable<RowMerge> Case(NamedRow named) =>
        named.Row.Key is { } key && Content.Cases.Any(item => item.Id == key) ? [Keyed(named, key)] : [];

    private List<RowMerge> Needs(IReadOnlyList<NamedRow> rows)
    {
        HashSet<Guid> stored = [.. Content.Needs.Select(row => row.Id), .. _draft.Removed];
        var filled = rows.Where(one => _fields.SaysSomething(one.Row)).ToList();
        var owners = filled.Where(one => one.Row.Key is { } key && stored.Contains(key))
            .GroupBy(one => one.Row.Key!.Value)
            .ToDictionary(same => same.Key, same => same.FirstOrDefault(one => _fields.IsAsDownloaded(one.Row)) ?? same.First());
        var blank = rows.Except(filled)
            .Where(one => one.Row.Key is { } key && stored.Contains(key) && !owners.ContainsKey(key))
            .DistinctBy(one => one.Row.Key)
            .Select(Blanked);
        var keyless = new KeylessRows(_draft, stored.Except(owners.Keys), _fields);
        return
        [
            .. owners.Select(owner => Keyed(owner.Value, owner.Key)), .. blank,
            .. keyless.Settle([.. filled.Except(owners.Values)]),
        ];
    }

    private RowMerge Blanked(NamedRow one) => new(
        one.Name, one.Row, one.Row.Key, _draft.Removed.Contains(one.Row.Key!.Value), RowOutcome.Kept, [])
    { IsBlanked = true };

    private RowMerge Keyed(NamedRow named, Guid rowId)
    {
        var isRemoved = _draft.Removed.Contains(rowId);
        var fields = _fields.Differences(named.Row, rowId).ToList();
        var outcome = fields.Count == 0 && !isRemoved ? RowOutcome.Unchanged
            : fields.TrueForAll(field => !field.ChangedInFile) ? RowOutcome.Kept
            : !isRemoved && fields.TrueForAll(field => !field.ChangedInDraft) ? RowOutcome.Changed
            : RowOutcome.Conflict;
        return new RowMerge(named.Name, named.Row, rowId, isRemoved, outcome, fields);
    }
}
