using Renkei.Forms;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Submissions;

/// <summary>A field that differs between two versions of an answer.</summary>
public sealed record AnswerChange(string Place, string Before, string After)
{
    /// <summary>In the order of the form: the body, the rows of the newer version, rows dropped, cases.</summary>
    public static IReadOnlyList<AnswerChange> Between(AnswerContent before, AnswerContent after)
    {
        var dropped = before.Needs.Where(row => after.Needs.All(kept => kept.Id != row.Id)).ToList();
        return
        [
            .. Of([FieldAddress.Body], [.. Keys(after, FormSection.BodyQuestion), ReservedItem.NeedsAreNil, ReservedItem.DeepeningIsNil]),
            .. Of(after.Needs.Select(row => row.Id), [.. Keys(after, FormSection.NeedColumn), ReservedItem.WhatChanged]),
            .. dropped.Select(row => new AnswerChange($"外した課題（前の版の課題{row.Place}）", before.Value(row.Id, StandardItem.Title), "")),
            .. Of(after.Cases.Select(item => item.Id), Keys(after, FormSection.DeepeningColumn)),
        ];

        IEnumerable<AnswerChange> Of(IEnumerable<Guid> rows, IReadOnlyList<string> keys) =>
            from row in rows
            from key in keys
            let old = before.Value(row, key)
            let now = after.Value(row, key)
            where old != now
            select new AnswerChange(after.Place(new FieldAddress(row, key)) + Dropped(after, key), old, now);
    }

    // Versions of different editions: what the newer one does not ask has no value there, which nobody took away.
    private static string Dropped(AnswerContent after, string key) => after.Form.Find(key) is { IsUsed: false } ? "（訂正で外れた欄）" : "";

    private static IReadOnlyList<string> Keys(AnswerContent content, FormSection section) =>
        [.. content.Form.In(section).Select(item => item.Key)];
}
