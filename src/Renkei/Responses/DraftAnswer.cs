using Renkei.Access;
using Renkei.Audit;
using Renkei.Data;
using Renkei.Surveys;

namespace Renkei.Responses;

/// <summary>
/// One filled field of a draft: what the body wrote for one item, in one row or for itself. Each field has its own
/// version, so that people who write in different places never disturb each other.
/// </summary>
public sealed class DraftAnswer : IVersioned, IPartOfRecord
{
    public const int ItemKeyMaxLength = 80;

    public DraftAnswer(SurveyResponse response, FieldAddress field, string value, Actor writer, DateTimeOffset now)
    {
        ResponseId = response.Id;
        RowId = field.RowId;
        ItemKey = field.ItemKey;
        Write(value, writer, now);
    }

    private DraftAnswer()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public int Version { get; private set; } = 1;

    public Guid ResponseId { get; private set; }

    /// <summary>The row of 様式2 or the case of 様式3; <see cref="FieldAddress.Body"/> for the body's own answers.</summary>
    public Guid RowId { get; private set; }

    [NotTyped]
    public string ItemKey { get; private set; } = "";

    /// <summary>As typed, line breaks as LF. Empty when the field was emptied again.</summary>
    public string Value { get; private set; } = "";

    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>By post, never by name: 企画課 主査.</summary>
    public string ChangedBy { get; private set; } = "";

    [NotAudited]
    public FieldAddress Field => new(RowId, ItemKey);

    Guid IPartOfRecord.RecordId => ResponseId;

    public void Write(string value, Actor writer, DateTimeOffset now)
    {
        Value = value;
        ChangedBy = writer.ByPost();
        ChangedAt = now;
    }
}
