using Microsoft.EntityFrameworkCore;
using Renkei.Data;

namespace Renkei.Forms;

/// <summary>
/// The editions (版) of one variant of a survey's form that are or were in force, with their items, newest first. A
/// workbook of any of them is accepted: keys stay the same in all, headings may differ. A 訂正版 before its 決裁 is not
/// among them. Untracked.
/// </summary>
public sealed record EditionsOf(IReadOnlyList<Questionnaire> NewestFirst)
{
    /// <summary>The edition that is asked now.</summary>
    public Questionnaire InForce => NewestFirst[0];

    public Questionnaire? Find(int edition) => NewestFirst.FirstOrDefault(form => form.Edition == edition);

    /// <exception cref="NotFoundException">The survey has no form of that variant.</exception>
    public static async Task<EditionsOf> LoadAsync(
        RenkeiDbContext db, Guid surveyId, FormVariant variant, CancellationToken cancellation)
    {
        var forms = await db.Questionnaires.AsNoTracking().Include(form => form.Items)
            .Where(form => form.SurveyId == surveyId && form.Variant == variant
                && (form.Edition == 1 || form.InForceFrom != null))
            .OrderByDescending(form => form.Edition)
            .ToListAsync(cancellation);
        return forms.Count > 0 ? new EditionsOf(forms) : throw new NotFoundException(nameof(EditionsOf), variant);
    }
}
