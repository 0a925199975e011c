using Renkei.Audit;
using Renkei.Data;
using Renkei.Surveys;

namespace Renkei.Responses;

/// <summary>
/// A row of 様式2 in the draft. Its <see cref="Id"/> is the key that the row keeps through every submission; its
/// values are <see cref="DraftAnswer"/>s.
/// </summary>
public sealed class DraftNeed : IVersioned, IPartOfRecord
{
    public DraftNeed(SurveyResponse response, Guid key, int number, Guid? previousRowId = null)
    {
        Id = key;
        ResponseId = response.Id;
        Number = number;
        PreviousRowId = previousRowId;
    }

    private DraftNeed()
    {
    }

    public Guid Id { get; private set; }

    public int Version { get; private set; } = 1;

    public Guid ResponseId { get; private set; }

    /// <summary>Its place among the rows: 課題1, 課題2 … Gaps are of no matter.</summary>
    public int Number { get; private set; }

    /// <summary>The row of last year's answer that it goes on from.</summary>
    public Guid? PreviousRowId { get; private set; }

    /// <summary>この課題を外す: out of the answer, but kept and to be had back.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    public bool IsRemoved => RemovedAt is not null;

    Guid IPartOfRecord.RecordId => ResponseId;

    public void Remove(DateTimeOffset now) => RemovedAt = now;

    public void Restore() => RemovedAt = null;

    public void ChangePlacesWith(DraftNeed other) => (Number, other.Number) = (other.Number, Number);
}
