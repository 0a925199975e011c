using Renkei.Forms;
using Renkei.FormWorkbooks;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Uploads;

/// <summary>How the fields of a returned row stand to the draft and to what the workbook was filled with.</summary>
/// <param name="content">The draft now.</param>
/// <param name="basis">What the workbook was filled with; null when that is not known.</param>
internal sealed class FieldComparison(AnswerContent content, FilledFields? basis)
{
    public IEnumerable<FieldMerge> Differences(ReturnedRow row, Guid rowId) =>
        basis is null
            ? Filled(row, rowId)
            : from value in row.Values
              let draft = content.Value(rowId, value.Key)
              where !Same(value.Key, value.Value, draft)
              select new FieldMerge(
                  value.Key, draft, value.Value, !IsBasis(rowId, value.Key, value.Value), !IsBasis(rowId, value.Key, draft));

    /// <summary>What the row says, as far as the draft's row does not say the same; null is a row yet to be made.</summary>
    public IEnumerable<FieldMerge> Filled(ReturnedRow row, Guid? rowId) =>
        from value in row.Values
        where !string.IsNullOrWhiteSpace(value.Value)
        let draft = rowId is { } id ? content.Value(id, value.Key) : ""
        where rowId is null || !Same(value.Key, value.Value, draft)
        select new FieldMerge(value.Key, draft, value.Value, ChangedInFile: true, ChangedInDraft: draft.Length > 0);

    public bool SaysTheSame(ReturnedRow row, Guid rowId) =>
        row.Values.All(value => SameText(value.Key, value.Value, content.Value(rowId, value.Key)));

    /// <summary>Where the row says anything it says the same, and it says enough to tell which row it is.</summary>
    public bool SaysNothingElse(ReturnedRow row, Guid rowId) =>
        Array.Exists(Texts(row), text => !string.IsNullOrWhiteSpace(text))
        && row.Values.All(value =>
            string.IsNullOrWhiteSpace(value.Value) || SameText(value.Key, value.Value, content.Value(rowId, value.Key)));

    /// <summary>The row says what the workbook was filled with for <paramref name="rowId"/>; unknown without a basis.</summary>
    public bool SaysTheBasis(ReturnedRow row, Guid rowId) =>
        basis is not null && row.Values.All(value => IsBasis(rowId, value.Key, value.Value));

    public bool IsAsDownloaded(ReturnedRow row) => basis is null
        ? row.Values.All(value => Same(value.Key, value.Value, content.Value(row.Key!.Value, value.Key)))
        : SaysTheBasis(row, row.Key!.Value);

    public double Similarity(ReturnedRow row, Guid rowId) =>
        RowSimilarity.Of(Texts(row), Texts(key => content.Value(rowId, key)));

    public bool SaysSomething(ReturnedRow row) =>
        row.Values.Any(value => ComparedValue.Of(content.Form.Find(value.Key), value.Value).Length > 0);

    private bool IsBasis(Guid rowId, string itemKey, string value) =>
        ComparedValue.IsBasis(content.Form.Find(itemKey), value, basis!.Began(new FieldAddress(rowId, itemKey)));

    private bool Same(string itemKey, string one, string other) =>
        ComparedValue.Same(content.Form.Find(itemKey), one, other);

    private bool SameText(string itemKey, string one, string other) =>
        Same(itemKey, one, other) || RowSimilarity.Plain(one) == RowSimilarity.Plain(other);

    private string[] Texts(ReturnedRow row) => Texts(key => row.Values.GetValueOrDefault(key, ""));

    private string[] Texts(Func<string, string> value) =>
    [
        .. new[] { StandardItem.Title, StandardItem.CurrentSituation, StandardItem.Request }
            .Select(item => content.Form.Find(item) is { } asked ? value(asked.Key) : ""),
    ];
}
