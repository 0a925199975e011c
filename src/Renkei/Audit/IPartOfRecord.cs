namespace Renkei.Audit;

/// <summary>A part (a row of an answer) whose changes belong to the history of the whole.</summary>
public interface IPartOfRecord
{
    Guid RecordId { get; }
}
