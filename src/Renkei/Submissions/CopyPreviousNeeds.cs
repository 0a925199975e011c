using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Forms;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Submissions;

/// <summary>
/// 「前年度と同じ内容で出す」: copies rows of last year's answer into the draft, with what changed since. Rows that were
/// copied before stay as they are.
/// </summary>
public sealed class CopyPreviousNeeds(RenkeiDbContext db, CurrentActor current, TimeProvider clock)
{
    /// <param name="responseId">This year's answer.</param>
    /// <param name="whatChanged">Last year's row → 変わった点 (may be empty).</param>
    /// <param name="numbers">Last year's row → its number (H29-06461-04), as far as known.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The keys of the new rows.</returns>
    /// <exception cref="NotFoundException">No such answer of the actor's body.</exception>
    public async Task<IReadOnlyList<Guid>> ExecuteAsync(
        Guid responseId,
        IReadOnlyDictionary<Guid, string> whatChanged,
        IReadOnlyDictionary<Guid, string> numbers,
        CancellationToken cancellation)
    {
        var response = await db.OwnResponseAsync(responseId, current.Actor, cancellation);
        response.Begin();
        var previous = await PreviousAnswer.LoadAsync(db, response, cancellation);
        var form = await DraftContent.LoadFormAsync(db, response.QuestionnaireId, cancellation);
        var copied = await db.DraftNeeds
            .Where(row => row.ResponseId == responseId && row.RemovedAt == null && row.PreviousRowId != null)
            .Select(row => row.PreviousRowId!.Value).ToListAsync(cancellation);

        var added = new List<Guid>();
        foreach (var before in previous?.Needs.Where(row => whatChanged.ContainsKey(row.Id) && !copied.Contains(row.Id)) ?? [])
        {
            var row = await DraftRows.AddAsync(db, response, Guid.CreateVersion7(), before.Id, cancellation);
            foreach (var item in form.Asked(FormSection.NeedColumn))
            {
                var value = item.Standard == StandardItem.PredecessorNumber
                    ? numbers.GetValueOrDefault(before.Id, "")
                    : Usable(item, previous!.Value(before.Id, item.Key));
                Write(response, row, item.Key, value);
            }

            Write(response, row, ReservedItem.WhatChanged, whatChanged[before.Id]);
            added.Add(row.Id);
        }

        await db.SaveChangesAsync(cancellation);
        return added;
    }

    /// <summary>A choice that is no longer offered gives way to the preset; the body chooses anew.</summary>
    private static string Usable(FormItem item, string value) =>
        item.IsChoice && !value.Split('\n').All(item.Options.Contains) ? item.Preset ?? "" : value;

    private void Write(SurveyResponse response, DraftNeed row, string itemKey, string value)
    {
        if (value.Length > 0)
        {
            db.Add(new DraftAnswer(response, new FieldAddress(row.Id, itemKey), value, current.Actor, clock.GetUtcNow()));
        }
    }
}
