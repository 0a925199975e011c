using Renkei.FormWorkbooks;
using Renkei.Forms;
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
/// Files that make no conflict and no question give the same draft in any order: each field is written only where F
/// differs from B and D does not, so the last to differ from B is the same whoever comes first.
/// </para>
/// <para>O(r·d·t) for r rows of the file, d of the draft (at most 50 each) and t characters of a row.</para>
/// </remarks>
public sealed class WorkbookMerge
{
    private readonly DraftAsItStands _draft;
    private readonly FilledFields? _basis;
    private readonly HashSet<Guid> _unclaimed;

    private WorkbookMerge(DraftAsItStands draft, FilledFields? basis)
    {
        _draft = draft;
        _basis = basis;
        _unclaimed = [.. draft.Content.Needs.Select(row => row.Id), .. draft.Removed];
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
        var blank = rows.Where(one => one.Row.Key is { } key && _unclaimed.Contains(key) && !SaysSomething(one.Row))
            .DistinctBy(one => one.Row.Key)
            .Select(one => new RowMerge(
                one.Name, one.Row, one.Row.Key, _draft.Removed.Contains(one.Row.Key!.Value), RowOutcome.Kept, [])
            { IsBlanked = true });
        var owners = rows.Where(one => one.Row.Key is { } key && _unclaimed.Contains(key) && SaysSomething(one.Row))
            .GroupBy(one => one.Row.Key!.Value)
            .ToDictionary(same => same.Key, same => same.FirstOrDefault(one => IsAsDownloaded(one.Row)) ?? same.First());
        _unclaimed.ExceptWith(owners.Keys);
        var keyed = owners.Select(owner => Keyed(owner.Value, owner.Key)).ToList();
        var keyless = rows.Where(one => !owners.ContainsValue(one) && SaysSomething(one.Row)).ToList();
        var equal = keyless.Select(one => Equal(one, SaysTheSame)).OfType<RowMerge>().ToList();
        equal.AddRange(Without(keyless, equal).Select(one => Equal(one, SaysNothingElse)).OfType<RowMerge>());
        var rest = Without(keyless, equal);
        var asked = Similar(rest);
        return
        [
            .. keyed, .. blank.Where(row => !owners.ContainsKey(row.RowId!.Value)), .. equal, .. asked,
            .. Without(rest, asked).Select(one => new RowMerge(
                one.Name, one.Row, null, IsRemoved: false, RowOutcome.New, [.. Filled(one.Row, null)])),
        ];
    }

    private RowMerge Keyed(NamedRow named, Guid rowId)
    {
        var isRemoved = _draft.Removed.Contains(rowId);
        var fields = Differences(named.Row, rowId).ToList();
        var outcome = fields.Count == 0 && !isRemoved ? RowOutcome.Unchanged
            : fields.TrueForAll(field => !field.ChangedInFile) ? RowOutcome.Kept
            : !isRemoved && fields.TrueForAll(field => !field.ChangedInDraft) ? RowOutcome.Changed
            : RowOutcome.Conflict;
        return new RowMerge(named.Name, named.Row, rowId, isRemoved, outcome, fields);
    }

    private IEnumerable<FieldMerge> Differences(ReturnedRow row, Guid rowId) =>
        _basis is null
            ? Filled(row, rowId)
            : from value in row.Values
              let draft = Content.Value(rowId, value.Key)
              where !Same(value.Key, value.Value, draft)
              select new FieldMerge(
                  value.Key, draft, value.Value, !IsBasis(rowId, value.Key, value.Value), !IsBasis(rowId, value.Key, draft));

    /// <summary>What the row says, as far as the draft's row does not say the same; null is a row yet to be made.</summary>
    private IEnumerable<FieldMerge> Filled(ReturnedRow row, Guid? rowId) =>
        from value in row.Values
        where !string.IsNullOrWhiteSpace(value.Value)
        let draft = rowId is { } id ? Content.Value(id, value.Key) : ""
        where rowId is null || !Same(value.Key, value.Value, draft)
        select new FieldMerge(value.Key, draft, value.Value, ChangedInFile: true, ChangedInDraft: draft.Length > 0);

    private RowMerge? Equal(NamedRow named, Func<ReturnedRow, Guid, bool> isEqual)
    {
        foreach (var rowId in Candidates())
        {
            var isDraft = isEqual(named.Row, rowId);
            if (isDraft || (_basis is not null && named.Row.Values.All(value => IsBasis(rowId, value.Key, value.Value))))
            {
                _unclaimed.Remove(rowId);
                var isRemoved = _draft.Removed.Contains(rowId);
                return new RowMerge(
                    named.Name, named.Row, rowId, isRemoved, isDraft && !isRemoved ? RowOutcome.Unchanged : RowOutcome.Kept, []);
            }
        }

        return null;
    }

    private bool SaysTheSame(ReturnedRow row, Guid rowId) =>
        row.Values.All(value => SameText(value.Key, value.Value, Content.Value(rowId, value.Key)));

    /// <summary>Where the row says anything it says the same, and it says enough to tell which row it is.</summary>
    private bool SaysNothingElse(ReturnedRow row, Guid rowId) =>
        Array.Exists(Texts(row), text => !string.IsNullOrWhiteSpace(text))
        && row.Values.All(value =>
            string.IsNullOrWhiteSpace(value.Value) || SameText(value.Key, value.Value, Content.Value(rowId, value.Key)));

    private List<RowMerge> Similar(IReadOnlyList<NamedRow> rows)
    {
        var pairs =
            from one in rows
            from rowId in Candidates().Where(id => !_draft.Removed.Contains(id))
            let similarity = RowSimilarity.Of(Texts(one.Row), Texts(key => Content.Value(rowId, key)))
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
                    one.Name, one.Row, rowId, IsRemoved: false, RowOutcome.Asked, [.. Filled(one.Row, rowId)]));
            }
        }

        return asked;
    }

    /// <summary>Rows that no row of the file claims, in the order of the draft, those taken out last.</summary>
    private List<Guid> Candidates() =>
        [.. Content.Needs.Select(row => row.Id).Concat(_draft.Removed).Where(_unclaimed.Contains)];

    private static List<NamedRow> Without(IReadOnlyList<NamedRow> rows, List<RowMerge> settled) =>
        [.. rows.Where(one => settled.TrueForAll(found => found.Name != one.Name))];

    private bool IsAsDownloaded(ReturnedRow row) => row.Values.All(value => _basis is null
        ? Same(value.Key, value.Value, Content.Value(row.Key!.Value, value.Key))
        : IsBasis(row.Key!.Value, value.Key, value.Value));

    private bool SaysSomething(ReturnedRow row) =>
        row.Values.Any(value => ComparedValue.Of(Content.Form.Find(value.Key), value.Value).Length > 0);

    private bool IsBasis(Guid rowId, string itemKey, string value) =>
        ComparedValue.IsBasis(Content.Form.Find(itemKey), value, _basis!.Began(new FieldAddress(rowId, itemKey)));

    private bool Same(string itemKey, string one, string other) =>
        ComparedValue.Same(Content.Form.Find(itemKey), one, other);

    private bool SameText(string itemKey, string one, string other) =>
        Same(itemKey, one, other) || RowSimilarity.Plain(one) == RowSimilarity.Plain(other);

    private string[] Texts(ReturnedRow row) => Texts(key => row.Values.GetValueOrDefault(key, ""));

    private string[] Texts(Func<string, string> value) =>
    [
        .. new[] { StandardItem.Title, StandardItem.CurrentSituation, StandardItem.Request }
            .Select(item => Content.Form.Find(item) is { } asked ? value(asked.Key) : ""),
    ];

    private sealed record NamedRow(string Name, ReturnedRow Row);
}
