using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Surveys;

namespace Renkei.Reminders;

/// <summary>Leaves one body out of the plan, or takes it in again.</summary>
public sealed class PauseReminders(RenkeiDbContext db, CurrentActor current)
{
    /// <exception cref="NotFoundException">No such answer, or not the secretariat.</exception>
    public async Task ExecuteAsync(string code, string bodyCode, bool isPaused, CancellationToken cancellation)
    {
        var survey = await db.Surveys.Where(_ => current.Actor.IsSecretariat).RequireAsync(code, cancellation);
        var response = await db.SurveyResponses.SingleOrDefaultAsync(
            one => one.SurveyId == survey.Id
                && db.Organizations.Any(body => body.Id == one.RespondentId && body.Code == bodyCode), cancellation)
            ?? throw new NotFoundException(nameof(SurveyResponse), bodyCode);
        var pause = await db.ReminderPauses.SingleOrDefaultAsync(one => one.ResponseId == response.Id, cancellation);
        if (pause is null)
        {
            pause = new ReminderPause(response);
            db.Add(pause);
        }

        pause.Set(isPaused);
        await db.SaveChangesAsync(cancellation);
    }
}
