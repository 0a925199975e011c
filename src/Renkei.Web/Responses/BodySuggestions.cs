using Renkei.Access;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Web.Responses;

/// <summary>
/// 求める情報は一度だけ: what the body's questions are filled in with until someone writes: last year's answers, else what
/// is known of the person and the body.
/// </summary>
internal static class BodySuggestions
{
    public static IReadOnlyDictionary<string, string> Of(
        AnswerContent content, AnswerContent? previous, ResponseHead head, Actor actor)
    {
        var items = content.Form.Asked(FormSection.BodyQuestion);
        return items.Any(item => content.Values.ContainsKey(new FieldAddress(FieldAddress.Body, item.Key)))
            ? new Dictionary<string, string>()
            : items.ToDictionary(item => item.Key, item => Remembered(item, previous) ?? Known(item, head, actor));
    }

    private static string? Remembered(FormItem item, AnswerContent? previous)
    {
        var value = item.Standard == StandardItem.MessageToPrefecture ? "" : previous?.Value(FieldAddress.Body, item.Key) ?? "";
        return value.Length > 0 && (!item.IsChoice || value.Split('\n').All(item.Options.Contains)) ? value : null;
    }

    private static string Known(FormItem item, ResponseHead head, Actor actor) => item.Standard switch
    {
        StandardItem.RespondingDivision => actor.UnitId == actor.BodyId ? "" : actor.UnitName,
        StandardItem.RespondingOfficer => $"{actor.PositionTitle}　{actor.PersonName}",
        StandardItem.Telephone => head.BodyTelephone ?? "",
        _ => "",
    };
}
