using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Surveys;

namespace Renkei.Reminders;

/// <summary>Changes when a survey's reminders go out, or switches them off.</summary>
public sealed class ReviseReminderPlan(RenkeiDbContext db, CurrentActor current)
{
    /// <param name="code">The survey.</param>
    /// <param name="version">The version that the form was made from.</param>
    /// <param name="isOn">Whether anything goes out by itself.</param>
    /// <param name="repeatEvery">開庁日 between those after the last step; null for none.</param>
    /// <param name="terms">The steps.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="NotFoundException">No such survey, or not the secretariat.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="ReminderRules"/>.</exception>
    public async Task ExecuteAsync(
        string code, int version, bool isOn, int? repeatEvery, IReadOnlyList<ReminderTerms> terms,
        CancellationToken cancellation)
    {
        var survey = await db.Surveys.Where(_ => current.Actor.IsSecretariat).RequireAsync(code, cancellation);
        var plan = await PlanReminders.FindOrMakeAsync(db, survey, cancellation);
        ReminderRules.Unchanged.Require(plan.Version == version);
        plan.Revise(isOn, repeatEvery, terms);
        if (db.Entry(plan).State == EntityState.Detached)
        {
            db.Add(plan);
        }
        else
        {
            // Steps are rows of their own: a change of one alone would leave the version as it is.
            db.Entry(plan).State = EntityState.Modified;
        }

        await db.SaveChangesAsync(cancellation);
    }
}
