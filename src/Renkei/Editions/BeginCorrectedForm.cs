using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Forms;
using Renkei.Surveys;

namespace Renkei.Editions;

/// <summary>Begins a 訂正版 of one variant or both: the next editions, open in the form editor. Bodies see nothing yet.</summary>
public sealed class BeginCorrectedForm(RenkeiDbContext db, CurrentActor current, TimeProvider clock)
{
    /// <returns>The number of the correction.</returns>
    /// <exception cref="NotFoundException">No such survey, or not the secretariat.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="CorrectedFormRules"/>.</exception>
    public async Task<int> ExecuteAsync(
        string code, IReadOnlyCollection<FormVariant> variants, CancellationToken cancellation)
    {
        var survey = await db.Surveys.VisibleTo(current.Actor).RequireAsync(code, cancellation);
        var earlier = await db.CorrectedForms.Where(one => one.SurveyId == survey.Id).ToListAsync(cancellation);
        CorrectedFormRules.OneAtATime.Require(earlier.TrueForAll(one =>
            one.Status is CorrectedFormStatus.InForce or CorrectedFormStatus.Abandoned));
        var inForce = (await db.FormsOfAsync(survey, cancellation)).DistinctBy(form => form.Variant);
        CorrectedFormRules.Correctable.Require(CorrectedForm.CanCorrect(survey));

        var next = inForce.Where(form => variants.Contains(form.Variant)).Select(form => form.Succeed(survey.Key)).ToList();
        var corrected = new CorrectedForm(survey, earlier.Count + 1, next, clock.GetUtcNow());

        db.AddRange(next);
        db.Add(corrected);
        await db.SaveChangesAsync(cancellation);
        return corrected.Number;
    }
}
