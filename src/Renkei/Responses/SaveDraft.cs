using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Forms;
using Renkei.Surveys;

namespace Renkei.Responses;

/// <summary>
/// 一時保存: writes what the person changed and leaves alone what others changed meanwhile. Where both changed the same
/// field, the second text is kept as a <see cref="DraftConflict"/>. Nothing is refused for its content.
/// </summary>
public sealed class SaveDraft(RenkeiDbContext db, CurrentActor current, TimeProvider clock)
{
    private const int MostAttempts = 5;

    /// <param name="responseId">The answer.</param>
    /// <param name="changes">The fields of the form.</param>
    /// <param name="newRowId">The key of a row that the form offered blank: it is made once something is written in it.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="NotFoundException">No such answer of the actor's body.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="ResponseRules.Editable"/>.</exception>
    public async Task<DraftSaved> ExecuteAsync(
        Guid responseId, IReadOnlyCollection<DraftChange> changes, Guid? newRowId, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryAsync(responseId, changes, newRowId, cancellation);
            }
            catch (DbUpdateException) when (attempt < MostAttempts)
            {
                // Someone else saved between our reading and our writing: merge again with what is there now.
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<DraftSaved> TryAsync(
        Guid responseId, IReadOnlyCollection<DraftChange> changes, Guid? newRowId, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var response = await db.OwnResponseAsync(responseId, current.Actor, cancellation);
        response.Begin();
        var form = await db.Questionnaires.AsNoTracking().Include(asked => asked.Items)
            .SingleAsync(asked => asked.Id == response.QuestionnaireId, cancellation);
        var rows = await RowsAsync(response, cancellation);
        if (newRowId is { } key && !rows.ContainsKey(key) && HasContent(changes, key, form))
        {
            rows.Add(key, await DraftRows.AddAsync(db, response, key, previousRowId: null, cancellation));
        }

        var answers = await db.DraftAnswers.Where(answer => answer.ResponseId == responseId)
            .ToDictionaryAsync(answer => answer.Field, cancellation);

        var (written, conflicts) = (0, 0);
        foreach (var change in changes.Where(change => IsAsked(change.Field, form, rows.Keys))
            .GroupBy(change => change.Field).Select(same => same.Last()))
        {
            var theirs = answers.GetValueOrDefault(change.Field);
            switch (DraftMerge.Of(change.Began, change.Value, theirs?.Value ?? ""))
            {
                case MergeOutcome.Write:
                    Write(response, change, theirs, now);
                    rows.GetValueOrDefault(change.Field.RowId)?.Restore();
                    written++;
                    break;
                case MergeOutcome.Conflict:
                    await KeepAsync(response, change, now, cancellation);
                    conflicts++;
                    break;
            }
        }

        await db.SaveChangesAsync(cancellation);
        return new DraftSaved(now, written, conflicts);
    }

    /// <summary>Rows that may be written: null stands for the cases of 様式3 and the body itself.</summary>
    private async Task<Dictionary<Guid, DraftNeed?>> RowsAsync(SurveyResponse response, CancellationToken cancellation)
    {
        var needs = await db.DraftNeeds.Where(row => row.ResponseId == response.Id).ToListAsync(cancellation);
        var cases = await DraftContent.LoadCasesAsync(db, response.SurveyId, cancellation);
        var rows = needs.ToDictionary(row => row.Id, DraftNeed? (row) => row);
        foreach (var item in cases)
        {
            rows.Add(item.Id, null);
        }

        rows.Add(FieldAddress.Body, null);
        return rows;
    }

    /// <summary>More than what the form preset.</summary>
    private static bool HasContent(IEnumerable<DraftChange> changes, Guid rowId, Questionnaire form) => changes.Any(
        change => change.Field.RowId == rowId && !string.IsNullOrWhiteSpace(change.Value)
            && change.Value != form.Find(change.Field.ItemKey)?.Preset);

    private static bool IsAsked(FieldAddress field, Questionnaire form, IReadOnlyCollection<Guid> rows) =>
        rows.Contains(field.RowId) && (ReservedItem.IsReserved(field.ItemKey) || form.Find(field.ItemKey) is not null);

    private void Write(SurveyResponse response, DraftChange change, DraftAnswer? theirs, DateTimeOffset now)
    {
        if (theirs is null)
        {
            db.Add(new DraftAnswer(response, change.Field, change.Value, current.Actor, now));
        }
        else
        {
            theirs.Write(change.Value, current.Actor, now);
        }
    }

    private async Task KeepAsync(
        SurveyResponse response, DraftChange change, DateTimeOffset now, CancellationToken cancellation)
    {
        var mine = await db.DraftConflicts.SingleOrDefaultAsync(
            open => open.ResponseId == response.Id && open.SettledAt == null && open.WriterId == current.Actor.AccountId
                && open.RowId == change.Field.RowId && open.ItemKey == change.Field.ItemKey,
            cancellation);
        if (mine is null)
        {
            db.Add(new DraftConflict(response, change.Field, change.Value, current.Actor, now));
        }
        else
        {
            mine.Rewrite(change.Value, current.Actor, now);
        }
    }
}
