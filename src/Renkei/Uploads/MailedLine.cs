using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Organizations;
using Renkei.Surveys;

namespace Renkei.Uploads;

/// <summary>A workbook that came by mail, as the secretariat follows it: never what it says or what the draft says.</summary>
public sealed record MailedLine(
    string BodyCode, string BodyName, int Number, string FileName, DateOnly ReceivedOn, DateTimeOffset SentAt, string SentBy,
    UploadStatus Status)
{
    public string State => Status switch
    {
        UploadStatus.Waiting => "団体の確認待ち",
        UploadStatus.Taken => "取込済",
        _ => "団体が取止め",
    };

    /// <summary>By code; empty for everyone but the secretariat.</summary>
    public static async Task<IReadOnlyList<MailedLine>> LoadAsync(
        RenkeiDbContext db, Actor actor, Survey survey, CancellationToken cancellation) =>
        !actor.IsSecretariat ? [] : await (
            from upload in db.WorkbookUploads
            join response in db.SurveyResponses on upload.ResponseId equals response.Id
            join body in db.OrganizationsIn(survey.FiscalYear) on response.RespondentId equals body.Id
            where response.SurveyId == survey.Id && upload.IsMailed
            orderby body.Code, upload.Number
            select new MailedLine(
                body.Code, body.Name, upload.Number, upload.FileName, upload.ReceivedOn!.Value, upload.SentAt, upload.SentBy, upload.Status))
            .ToListAsync(cancellation);
}
