using Microsoft.EntityFrameworkCore;
using Renkei.Data;
using Renkei.Forms;

namespace Renkei.Surveys;

/// <summary>
/// Adds, words, places and removes the items of a form in preparation, or of a 訂正版 before its 決裁. One item at a time, so that a form of 300
/// questions is edited as quickly as one of three.
/// </summary>
public sealed class ArrangeForm(RenkeiDbContext db)
{
    /// <returns>The key of the new item.</returns>
    /// <exception cref="RuleBrokenException">See <see cref="FormRules"/>.</exception>
    public async Task<string> AddAsync(
        string code,
        FormVariant variant,
        FormSection section,
        FormItemKind kind,
        FormItemTerms terms,
        CancellationToken cancellation)
    {
        var (survey, form) = await LoadAsync(code, variant, cancellation);
        var item = form.AddOwn(survey.Key, section, kind, terms);
        await db.SaveChangesAsync(cancellation);
        return item.Key;
    }

    /// <param name="code">The survey.</param>
    /// <param name="variant">Which of its forms.</param>
    /// <param name="key">The item.</param>
    /// <param name="version">The version that the form on screen was made from.</param>
    /// <param name="terms">What is set.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <param name="kind">How it is answered, as far as it was sent along: it must be what it was.</param>
    /// <exception cref="RuleBrokenException">See <see cref="FormRules"/>.</exception>
    public async Task ReviseAsync(
        string code,
        FormVariant variant,
        string key,
        int version,
        FormItemTerms terms,
        CancellationToken cancellation,
        FormItemKind? kind = null)
    {
        var (_, form) = await LoadAsync(code, variant, cancellation);
        var item = Require(form, key);
        FormRules.StillThatVersion.Require(item.Version == version);
        form.Revise(item, terms, kind);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Puts the item <paramref name="steps"/> places further down, up when negative.</summary>
    public async Task MoveAsync(
        string code, FormVariant variant, string key, int steps, CancellationToken cancellation)
    {
        var (_, form) = await LoadAsync(code, variant, cancellation);
        var item = Require(form, key);
        form.Move(item, item.Number + steps);
        await db.SaveChangesAsync(cancellation);
    }

    public async Task RemoveAsync(string code, FormVariant variant, string key, CancellationToken cancellation)
    {
        var (_, form) = await LoadAsync(code, variant, cancellation);
        form.Remove(Require(form, key));
        await db.SaveChangesAsync(cancellation);
    }

    private async Task<(Survey Survey, Questionnaire Form)> LoadAsync(
        string code, FormVariant variant, CancellationToken cancellation)
    {
        var survey = await db.Surveys.RequireAsync(code, cancellation);
        var form = await db.Questionnaires.Include(candidate => candidate.Items)
            .Where(candidate => candidate.SurveyId == survey.Id && candidate.Variant == variant)
            .OrderByDescending(candidate => candidate.Edition)
            .FirstOrDefaultAsync(cancellation)
            ?? throw new NotFoundException(nameof(Questionnaire), $"{code} {variant}");
        return (survey, form);
    }

    private static FormItem Require(Questionnaire form, string key) =>
        form.Find(key) ?? throw new NotFoundException(nameof(FormItem), key);
}
