using Renkei.Forms;
using Renkei.Surveys;

namespace Renkei.Responses;

/// <summary>
/// 訂正で外れた欄: what a body wrote for an item that its form does not ask any more. It stays in the draft, is not
/// submitted, and is shown to be copied elsewhere.
/// </summary>
public sealed record DroppedField(string Place, string Value)
{
    /// <summary>In the order of the form.</summary>
    public static IReadOnlyList<DroppedField> Of(AnswerContent content)
    {
        var rows = content.Needs.Select(need => need.Id).Concat(content.Cases.Select(item => item.Id)).Prepend(FieldAddress.Body);
        return
        [
            .. from row in rows
               from item in Enum.GetValues<FormSection>().SelectMany(content.Form.In)
               where !item.IsUsed && content.Value(row, item.Key).Length > 0 && content.Value(row, item.Key) != item.Preset
               select new DroppedField(content.Place(new FieldAddress(row, item.Key)), content.Value(row, item.Key)),
        ];
    }
}
