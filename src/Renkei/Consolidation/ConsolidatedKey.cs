namespace Renkei.Consolidation;

/// <summary>What ordering, counting and choosing need of a row; the texts are read when they are shown or written.</summary>
/// <param name="RowId">Of the need in the table as it stands, of the kept row in an edition.</param>
public sealed record ConsolidatedKey(
    Guid RowId, Guid NeedId, Guid ContentId, string Number, int Serial, string Title, string BodyCode, string BodyName,
    string RegionCode, string Region, string Field, string SecondaryField1, string SecondaryField2, string Urgency,
    string DesiredYear, string DivisionCode, string Division, long? EstimatedYen, bool IsOpenOnlyToSecretariat)
{
    /// <summary>通番</summary>
    public int Place { get; init; }

    /// <summary>What happened since the newest edition; only in the table as it stands.</summary>
    public SinceEdition Since { get; init; }

    /// <summary>主分野 first, then 副分野, each once.</summary>
    public IEnumerable<string> Fields =>
        new[] { Field, SecondaryField1, SecondaryField2 }.Where(one => one.Length > 0).Distinct();
}

public enum SinceEdition
{
    Unchanged,

    /// <summary>「第1次集計の後」</summary>
    Added,

    /// <summary>差替え or 修正 after it.</summary>
    Replaced,
}
