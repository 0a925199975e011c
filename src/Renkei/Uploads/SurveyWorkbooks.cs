using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.FormWorkbooks;
using Renkei.Organizations;
using Renkei.Surveys;
using Renkei.Workbooks;

namespace Renkei.Uploads;

/// <summary>「調査票をまとめて受け取る」: the workbooks of all bodies asked, in one zip, in the order of their codes.</summary>
public sealed class SurveyWorkbooks(RenkeiDbContext db, CurrentActor current, IssueWorkbook issue)
{
    /// <summary>
    /// Into a temporary file, one workbook after the other, so that never more than one is in memory and a failure is
    /// known before the first byte is sent.
    /// </summary>
    /// <returns>At its beginning; gone when disposed.</returns>
    /// <exception cref="NotFoundException">The actor is not of the secretariat.</exception>
    public async Task<Stream> WriteAsync(Survey survey, CancellationToken cancellation)
    {
        var target = TemporaryFile.Create();
        try
        {
            await WriteAsync(survey, target, cancellation);
            target.Position = 0;
            return target;
        }
        catch
        {
            await target.DisposeAsync();
            throw;
        }
    }

    private async Task WriteAsync(Survey survey, Stream target, CancellationToken cancellation)
    {
        await using var zip = await ZipArchive.CreateAsync(
            target, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellation);
        foreach (var (responseId, name) in await AskedAsync(survey, cancellation))
        {
            db.ChangeTracker.Clear();
            var file = await issue.ExecuteAsync(responseId, cancellation);
            await using var entry = await zip.CreateEntry(name, CompressionLevel.NoCompression).OpenAsync(cancellation);
            await entry.WriteAsync(file.Bytes, cancellation);
        }
    }

    private async Task<IReadOnlyList<(Guid ResponseId, string Name)>> AskedAsync(Survey survey, CancellationToken cancellation)
    {
        var asked = !current.Actor.IsSecretariat
            ? throw new NotFoundException(nameof(Survey), survey.Code)
            : await (
                from response in db.SurveyResponses
                join body in db.OrganizationsIn(survey.FiscalYear) on response.RespondentId equals body.Id
                where response.SurveyId == survey.Id
                select new { response.Id, body }).AsNoTracking().ToListAsync(cancellation);
        return [.. asked.OrderBy(one => one.body.Code, StringComparer.Ordinal)
            .Select(one => (one.Id, $"{FormNumber.CodeOf(one.body)}_{Safe(one.body.Name)}_調査票.xlsx"))];
    }

    private static string Safe(string name) => string.Concat(name.Where(letter => !"\\/:*?\"<>|".Contains(letter)));
}
