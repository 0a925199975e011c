using Renkei.Access;
using Renkei.Audit;
using Renkei.Data;
using Renkei.Forms;
using Renkei.Organizations;
using Renkei.Surveys;

namespace Renkei.Responses;

/// <summary>A part of an answer that another 課 of the same body writes (庁内の分担).</summary>
public sealed class ResponsePart : IVersioned, IPartOfRecord
{
    public const int NoteMaxLength = 400;

    /// <param name="unit">A 課 of the body that answers.</param>
    /// <param name="rowId">One row of 様式2 or one case of 様式3; null for the whole <paramref name="section"/>.</param>
    public ResponsePart(
        SurveyResponse response, Organization unit, FormSection section, Guid? rowId, string note, Actor asker, DateTimeOffset now)
    {
        DraftRules.PartIsOfTheBody.Require(unit.BodyId == asker.BodyId);
        DraftRules.NoteFits.Require(note.Length <= NoteMaxLength);
        ResponseId = response.Id;
        UnitId = unit.Id;
        Section = section;
        RowId = rowId;
        Note = note;
        AskedBy = asker.ByPost();
        AskedAt = now;
    }

    private ResponsePart()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public int Version { get; private set; } = 1;

    public Guid ResponseId { get; private set; }

    public Guid UnitId { get; private set; }

    public FormSection Section { get; private set; }

    public Guid? RowId { get; private set; }

    public string Note { get; private set; } = "";

    public string AskedBy { get; private set; } = "";

    public DateTimeOffset AskedAt { get; private set; }

    public DateTimeOffset? DoneAt { get; private set; }

    public string? DoneBy { get; private set; }

    public bool IsDone => DoneAt is not null;

    Guid IPartOfRecord.RecordId => ResponseId;

    /// <summary>記入済みにする</summary>
    public void Finish(Actor writer, DateTimeOffset now)
    {
        DraftRules.PartOpen.Require(!IsDone);
        DoneAt = now;
        DoneBy = writer.ByPost();
    }

    public void Reopen()
    {
        DoneAt = null;
        DoneBy = null;
    }
}
