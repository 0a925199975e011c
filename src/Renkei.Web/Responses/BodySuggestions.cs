using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Cycles;
using Renkei.Data;
using Renkei.Forms;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Web.Responses;

/// <summary>
/// 求める情報は一度だけ: what the body's questions are filled in with until someone writes: this year's 担当者名簿, last
/// year's answers, and what is known of the person and the body.
/// </summary>
internal static class BodySuggestions
{
    public static async Task<IReadOnlyDictionary<string, string>> LoadAsync(
        RenkeiDbContext db, AnswerContent content, AnswerContent? previous, ResponseHead head, Actor actor, CancellationToken cancellation)
    {
        var items = content.Form.Asked(FormSection.BodyQuestion);
        if (items.Any(item => content.Values.ContainsKey(new FieldAddress(FieldAddress.Body, item.Key))))
        {
            return new Dictionary<string, string>();
        }

        var roster = await db.Set<ContactList>().AsNoTracking().Include(list => list.Contacts)
            .SingleOrDefaultAsync(
                list => list.Year == head.Year && list.OrganizationId == head.Response.RespondentId, cancellation);
        var primary = roster?.Contacts.FirstOrDefault(contact => contact.Rank == ContactRank.Primary);
        var post = await LastPost.LoadAsync(db, head.Response, cancellation);
        return items.ToDictionary(
            item => item.Key,
            item => Listed(item, primary) ?? Remembered(item, previous) ?? Known(item, head, actor, post));
    }

    private static string? Listed(FormItem item, Contact? contact) => contact is null ? null : item.Standard switch
    {
        StandardItem.RespondingDivision => contact.UnitName,
        StandardItem.RespondingOfficer => $"{contact.Title}　{contact.PersonName}",
        StandardItem.Telephone => contact.Extension is null ? contact.Telephone : $"{contact.Telephone}（内線 {contact.Extension}）",
        StandardItem.Email => contact.Email,
        _ => null,
    };

    private static string? Remembered(FormItem item, AnswerContent? previous)
    {
        var value = item.Standard == StandardItem.MessageToPrefecture ? "" : previous?.Value(FieldAddress.Body, item.Key) ?? "";
        return value.Length > 0 && (!item.IsChoice || value.Split('\n').All(item.Options.Contains)) ? value : null;
    }

    private static string Known(FormItem item, ResponseHead head, Actor actor, string? post) => item.Standard switch
    {
        StandardItem.ResponsibleOfficer => post ?? "",
        StandardItem.RespondingDivision => actor.UnitId == actor.BodyId ? "" : actor.UnitName,
        StandardItem.RespondingOfficer => $"{actor.PositionTitle}　{actor.PersonName}",
        StandardItem.Telephone => head.BodyTelephone ?? "",
        _ => "",
    };
}
