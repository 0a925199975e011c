using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Uploads;

/// <summary>
/// Writes a plan into the draft. Opened before the draft is compared, so that what somebody saves in between is noticed
/// by the version of the field and never overwritten.
/// </summary>
internal sealed class MergedDraft
{
    private readonly RenkeiDbContext _db;
    private readonly SurveyResponse _response;
    private readonly Dictionary<FieldAddress, DraftAnswer> _answers;

    private MergedDraft(RenkeiDbContext db, SurveyResponse response, Dictionary<FieldAddress, DraftAnswer> answers) =>
        (_db, _response, _answers) = (db, response, answers);

    public static async Task<MergedDraft> OpenAsync(
        RenkeiDbContext db, SurveyResponse response, CancellationToken cancellation)
    {
        await db.DraftNeeds.Where(row => row.ResponseId == response.Id).LoadAsync(cancellation);
        return new MergedDraft(db, response, await db.DraftAnswers.Where(answer => answer.ResponseId == response.Id)
            .ToDictionaryAsync(answer => answer.Field, cancellation));
    }

    /// <summary>The fields that people of these posts wrote last.</summary>
    public IReadOnlySet<FieldAddress> WrittenBy(IReadOnlyCollection<string> posts) =>
        _answers.Values.Where(answer => posts.Contains(answer.ChangedBy)).Select(answer => answer.Field).ToHashSet();

    /// <summary>Leaves saving to the caller.</summary>
    public async Task WriteAsync(MergePlan plan, Actor writer, DateTimeOffset now, CancellationToken cancellation)
    {
        foreach (var row in plan.Rows)
        {
            var rowId = row.IsAdded
                ? (await DraftRows.AddAsync(_db, _response, Guid.CreateVersion7(), previousRowId: null, cancellation)).Id
                : row.RowId;
            foreach (var (itemKey, value) in row.Writes)
            {
                Write(new FieldAddress(rowId!.Value, itemKey), value, writer, now);
            }

            if (row is { IsRemoved: true, IsUpdated: true })
            {
                _db.DraftNeeds.Local.Single(need => need.Id == rowId).Restore();
            }
        }
    }

    private void Write(FieldAddress field, string value, Actor writer, DateTimeOffset now)
    {
        if (_answers.TryGetValue(field, out var answer))
        {
            answer.Write(value, writer, now);
        }
        else
        {
            _db.Add(new DraftAnswer(_response, field, value, writer, now));
        }
    }
}
