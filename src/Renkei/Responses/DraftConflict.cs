using Renkei.Access;
using Renkei.Audit;
using Renkei.Data;
using Renkei.Surveys;

namespace Renkei.Responses;

/// <summary>
/// Two people wrote different things in one field. The draft keeps what came first; what came second is kept here
/// until someone of the body chooses.
/// </summary>
public sealed class DraftConflict : IVersioned, IPartOfRecord
{
    public DraftConflict(SurveyResponse response, FieldAddress field, string value, Actor writer, DateTimeOffset now)
    {
        ResponseId = response.Id;
        RowId = field.RowId;
        ItemKey = field.ItemKey;
        WriterId = writer.AccountId;
        Rewrite(value, writer, now);
    }

    private DraftConflict()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public int Version { get; private set; } = 1;

    public Guid ResponseId { get; private set; }

    public Guid RowId { get; private set; }

    [NotTyped]
    public string ItemKey { get; private set; } = "";

    /// <summary>What the second person wrote.</summary>
    public string Value { get; private set; } = "";

    public Guid? WriterId { get; private set; }

    public string WrittenBy { get; private set; } = "";

    public DateTimeOffset WrittenAt { get; private set; }

    public DateTimeOffset? SettledAt { get; private set; }

    [NotAudited]
    public FieldAddress Field => new(RowId, ItemKey);

    Guid IPartOfRecord.RecordId => ResponseId;

    /// <summary>The same person went on writing in the same field.</summary>
    public void Rewrite(string value, Actor writer, DateTimeOffset now)
    {
        Value = value;
        WrittenBy = writer.ByPost();
        WrittenAt = now;
    }

    public void Settle(DateTimeOffset now) => SettledAt = now;
}
