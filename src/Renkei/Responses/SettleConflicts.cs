using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Surveys;

namespace Renkei.Responses;

/// <summary>Someone compared the two texts of a field and chose one.</summary>
/// <param name="TakesKept">The text that was kept aside replaces the one in the draft.</param>
/// <param name="Seen">Digest of the draft's text that was compared.</param>
public sealed record ConflictChoice(Guid ConflictId, bool TakesKept, string Seen);

/// <summary>「選んだ内容で保存する」: a field that changed again after it was compared stays open.</summary>
public sealed class SettleConflicts(RenkeiDbContext db, CurrentActor current, TimeProvider clock)
{
    /// <returns>How many stay open because the draft changed again.</returns>
    /// <exception cref="NotFoundException">No such answer of the actor's body.</exception>
    public async Task<int> ExecuteAsync(
        Guid responseId, IReadOnlyCollection<ConflictChoice> choices, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var response = await db.OwnResponseAsync(responseId, current.Actor, cancellation);
        ResponseRules.Editable.Require(response.CanEdit);
        var open = await db.DraftConflicts
            .Where(conflict => conflict.ResponseId == responseId && conflict.SettledAt == null)
            .ToDictionaryAsync(conflict => conflict.Id, cancellation);
        var answers = await db.DraftAnswers.Where(answer => answer.ResponseId == responseId)
            .ToDictionaryAsync(answer => answer.Field, cancellation);

        var changedAgain = 0;
        foreach (var choice in choices.Where(choice => open.ContainsKey(choice.ConflictId)))
        {
            var conflict = open[choice.ConflictId];
            var answer = answers.GetValueOrDefault(conflict.Field);
            if (DraftMerge.Digest(answer?.Value ?? "") != choice.Seen)
            {
                changedAgain++;
                continue;
            }

            if (choice.TakesKept)
            {
                Take(response, conflict, answer, now);
            }

            conflict.Settle(now);
        }

        await db.SaveChangesAsync(cancellation);
        return changedAgain;
    }

    private void Take(SurveyResponse response, DraftConflict conflict, DraftAnswer? answer, DateTimeOffset now)
    {
        if (answer is null)
        {
            db.Add(new DraftAnswer(response, conflict.Field, conflict.Value, current.Actor, now));
        }
        else
        {
            answer.Write(conflict.Value, current.Actor, now);
        }
    }
}
