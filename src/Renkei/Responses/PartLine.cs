using Microsoft.EntityFrameworkCore;
using Renkei.Data;
using Renkei.Forms;
using Renkei.Surveys;

namespace Renkei.Responses;

/// <summary>A part handed to a 課, as the list of parts shows it.</summary>
public sealed record PartLine(
    Guid Id, Guid UnitId, string UnitName, string What, string Note, string AskedBy, DateTimeOffset AskedAt,
    DateTimeOffset? DoneAt, string? DoneBy)
{
    public bool IsDone => DoneAt is not null;

    /// <summary>What is not done yet first.</summary>
    public static async Task<IReadOnlyList<PartLine>> LoadAsync(
        RenkeiDbContext db, SurveyResponse response, AnswerContent content, CancellationToken cancellation)
    {
        var parts = await (
            from part in db.ResponseParts
            join unit in db.Organizations on part.UnitId equals unit.Id
            where part.ResponseId == response.Id
            orderby part.DoneAt != null, part.AskedAt
            select new { part, unit.Name }).AsNoTracking().ToListAsync(cancellation);
        return [.. parts.Select(row => new PartLine(
            row.part.Id, row.part.UnitId, row.Name, NameOf(row.part, content), row.part.Note,
            row.part.AskedBy, row.part.AskedAt, row.part.DoneAt, row.part.DoneBy))];
    }

    private static string NameOf(ResponsePart part, AnswerContent content) =>
        content.Needs.FirstOrDefault(row => row.Id == part.RowId) is { } need
            ? $"課題{need.Place}　{content.Value(need.Id, StandardItem.Title)}".TrimEnd('　')
        : content.Cases.FirstOrDefault(item => item.Id == part.RowId) is { } deepening
            ? $"案件{deepening.Number}　{deepening.Name}"
        : part.RowId is not null ? "外した課題"
        : part.Section switch
        {
            FormSection.BodyQuestion => "様式1（団体のこと）すべて",
            FormSection.NeedColumn => "様式2（課題・ニーズ）すべて",
            _ => "様式3（検討を深める案件）すべて",
        };
}
