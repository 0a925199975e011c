using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.FormWorkbooks;
using Renkei.Surveys;

namespace Renkei.Uploads;

/// <summary>
/// Registers workbooks that bodies sent to the secretariat by mail. The files of one body belong together: a town gives
/// its form to five 課 and mails five files, which become one answer.
/// </summary>
public sealed class TakeMailedWorkbooks(
    RenkeiDbContext db, CurrentActor current, EnterMailedWorkbooks enter, TimeProvider clock)
{
    /// <param name="survey">The files belong to it.</param>
    /// <param name="files">Of any bodies, in any order.</param>
    /// <param name="receivedOn">受領日</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>What became of each, in the order of <paramref name="files"/>.</returns>
    /// <exception cref="NotFoundException">The actor is not of the secretariat.</exception>
    public async Task<IReadOnlyList<MailedFile>> ExecuteAsync(
        Survey survey, IReadOnlyList<MailedWorkbook> files, DateOnly receivedOn, CancellationToken cancellation)
    {
        if (!current.Actor.IsSecretariat)
        {
            throw new NotFoundException(nameof(WorkbookUpload), "");
        }

        var (results, readings) = (new MailedFile[files.Count], new List<MailedReading>());
        foreach (var (place, file) in files.Index())
        {
            var received = await ReceivedFile.OfAsync(file.Content, file.FileName, cancellation);
            string? bodyName = null;
            try
            {
                UploadRules.ReceivedByNow.Require(receivedOn <= clock.TodayInJapan());
                var workbook = ReadReturned.Open(file.Content, received);
                var form = await FormOfAsync(survey, workbook.Number, cancellation);
                bodyName = form.BodyName;
                readings.Add(new MailedReading(place, received, form.Response, bodyName, UploadContent.Of(workbook.Read(form))));
            }
            catch (RuleBrokenException refusal)
            {
                // One file that is refused does not keep the others from being registered.
                results[place] = new MailedFile(received.Name, bodyName, MailedOutcome.Refused, refusal.Message, []);
            }
        }

        foreach (var ofBody in readings.GroupBy(reading => reading.Response.Id))
        {
            foreach (var (reading, result) in ofBody.Zip(await enter.ExecuteAsync(survey, [.. ofBody], receivedOn, cancellation)))
            {
                results[reading.Place] = result;
            }
        }

        return results;
    }

    private async Task<FormOfBody> FormOfAsync(Survey survey, FormNumber number, CancellationToken cancellation)
    {
        UploadRules.OfThisSurvey.Require(number.SurveyCode == survey.Code);
        return await FormOfBody.LoadAsync(db, number, current.Actor, cancellation)
            ?? throw new RuleBrokenException(UploadRules.KnownBody);
    }
}
