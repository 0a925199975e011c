using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.FormWorkbooks;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Uploads;

/// <summary>
/// Reads a returned workbook of the actor's own body and keeps what it says for the preview. The draft stays as it is.
/// </summary>
public sealed class ReceiveWorkbook(RenkeiDbContext db, CurrentActor current, TimeProvider clock)
{
    private const int MostAttempts = 5;

    /// <param name="responseId">The answer.</param>
    /// <param name="source">Must seek.</param>
    /// <param name="fileName">As the browser sent it.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="NotFoundException">No such answer of the actor's body.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="UploadRules"/>, <see cref="ResponseRules.Editable"/> and the rules of reading.</exception>
    public async Task<ReceivedUpload> ExecuteAsync(
        Guid responseId, Stream source, string fileName, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        var response = await db.OwnResponseAsync(responseId, current.Actor, cancellation);
        ResponseRules.Editable.Require(response.CanEdit);
        var file = await ReceivedFile.OfAsync(source, fileName, cancellation);
        var known = await db.WorkbookUploads.AsNoTracking()
            .Where(upload => upload.ResponseId == responseId && upload.Digest == file.Digest && upload.Status != UploadStatus.Dropped)
            .OrderByDescending(upload => upload.Number)
            .FirstOrDefaultAsync(cancellation);
        if (known is not null)
        {
            return new ReceivedUpload(file.Name, known, IsKnown: true);
        }

        var content = await ReadAsync(response, ReadReturned.Open(source, file), cancellation);
        return new ReceivedUpload(file.Name, await KeepAsync(response, file, content, cancellation), IsKnown: false);
    }

    private async Task<UploadContent> ReadAsync(
        SurveyResponse response, RecognizedWorkbook workbook, CancellationToken cancellation)
    {
        var address = await WorkbookAddress.OfAsync(db, response, cancellation);
        UploadRules.OfThisSurvey.Require(workbook.Number.SurveyCode == address.SurveyCode);
        UploadRules.OfThisBody(workbook.Number).Require(address.IsMeantBy(workbook.Number));
        var form = await FormOfBody.LoadAsync(db, workbook.Number, current.Actor, cancellation)
            ?? throw new RuleBrokenException(UploadRules.KnownEdition(workbook.Number));
        return UploadContent.Of(workbook.Read(form));
    }

    private async Task<WorkbookUpload> KeepAsync(
        SurveyResponse response, ReceivedFile file, UploadContent content, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var upload = new WorkbookUpload(
                response, await db.NextUploadNumberAsync(response, cancellation), file, content, current.Actor, clock.GetUtcNow());
            db.Add(upload);
            try
            {
                await db.SaveChangesAsync(cancellation);
                return upload;
            }
            catch (DbUpdateException) when (attempt < MostAttempts)
            {
                // Another 課 registered its workbook at the same moment and took the number.
                db.ChangeTracker.Clear();
            }
        }
    }
}

/// <param name="IsKnown">The same file was registered before; nothing was kept anew.</param>
public sealed record ReceivedUpload(string FileName, WorkbookUpload Upload, bool IsKnown);
