using Microsoft.EntityFrameworkCore;
using Renkei.Data;

namespace Renkei.Surveys;

/// <summary>Adds, words, places and removes the rows of 様式3 (検討を深める案件).</summary>
public sealed class ArrangeDeepeningItems(RenkeiDbContext db)
{
    public async Task AddAsync(string code, string name, string lastCourse, CancellationToken cancellation)
    {
        var survey = await LoadAsync(code, cancellation);
        survey.Deepen(name, lastCourse);
        await db.SaveChangesAsync(cancellation);
    }

    public async Task ReviseAsync(
        string code, int number, string name, string lastCourse, CancellationToken cancellation)
    {
        var survey = await LoadAsync(code, cancellation);
        survey.Revise(Require(survey, number), name, lastCourse);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Puts the row <paramref name="steps"/> places further down, up when negative.</summary>
    public async Task MoveAsync(string code, int number, int steps, CancellationToken cancellation)
    {
        var survey = await LoadAsync(code, cancellation);
        survey.Move(Require(survey, number), number + steps);
        await db.SaveChangesAsync(cancellation);
    }

    public async Task RemoveAsync(string code, int number, CancellationToken cancellation)
    {
        var survey = await LoadAsync(code, cancellation);
        survey.Remove(Require(survey, number));
        await db.SaveChangesAsync(cancellation);
    }

    private Task<Survey> LoadAsync(string code, CancellationToken cancellation) =>
        db.Surveys.Include(survey => survey.DeepeningItems).RequireAsync(code, cancellation);

    private static DeepeningItem Require(Survey survey, int number) =>
        survey.DeepeningItems.FirstOrDefault(item => item.Number == number)
        ?? throw new NotFoundException(nameof(DeepeningItem), number);
}
