using Renkei.Forms;
using Renkei.Surveys;

namespace Renkei.Responses;

/// <summary>What an answer says, in a draft or in a submission alike: the form, the rows and every value.</summary>
public sealed record AnswerContent(
    Questionnaire Form,
    IReadOnlyList<DeepeningItem> Cases,
    IReadOnlyList<AnswerRow> Needs,
    IReadOnlyDictionary<FieldAddress, string> Values)
{
    public bool NeedsAreNil => Value(FieldAddress.Body, ReservedItem.NeedsAreNil).Length > 0;

    public bool DeepeningIsNil => Value(FieldAddress.Body, ReservedItem.DeepeningIsNil).Length > 0;

    /// <summary>該当なし in every table that the form asks.</summary>
    public bool IsNil => NeedsAreNil && (DeepeningIsNil || !AsksDeepening);

    public bool AsksDeepening => Cases.Count > 0 && Form.Asked(FormSection.DeepeningColumn).Count > 0;

    /// <summary>Empty when nothing was written.</summary>
    public string Value(Guid rowId, string itemKey) => Values.GetValueOrDefault(new FieldAddress(rowId, itemKey), "");

    /// <summary>Empty when the form does not ask it, whatever an older edition left in the draft.</summary>
    public string Value(Guid rowId, StandardItem standard) =>
        Form.Find(standard) is { IsUsed: true } item ? Value(rowId, item.Key) : "";

    public bool HasAny(Guid rowId, FormSection section) =>
        Form.Asked(section).Any(item => !string.IsNullOrWhiteSpace(Value(rowId, item.Key)) && Value(rowId, item.Key) != item.Preset);

    /// <summary>課題2「件名」 or 「担当課」: how a message names a field.</summary>
    public string Place(FieldAddress field) => $"{RowName(field.RowId)}「{Label(field.ItemKey)}」";

    public string Label(string itemKey) => itemKey switch
    {
        ReservedItem.NeedsAreNil => "様式2 該当なし",
        ReservedItem.DeepeningIsNil => "様式3 該当なし",
        ReservedItem.WhatChanged => "変わった点",
        _ => Form.Find(itemKey)?.Label ?? itemKey,
    };

    private string RowName(Guid rowId) =>
        Needs.FirstOrDefault(row => row.Id == rowId) is { } need ? $"課題{need.Place}"
        : Cases.FirstOrDefault(item => item.Id == rowId) is { } deepening ? $"案件{deepening.Number}"
        : rowId == FieldAddress.Body ? "" : "外した課題";
}
