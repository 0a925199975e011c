namespace Renkei.Consolidation;

/// <summary>
/// A row of 取りまとめ表: what the body wrote and how the secretariat sorted it, at one moment. Made anew for the table as
/// it stands; kept as it was in an edition, each text in a column of its own, so that 墨消し reaches it.
/// </summary>
[NotAudited]
public sealed partial class ConsolidatedNeed
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>Empty while it is in no edition.</summary>
    public Guid EditionId { get; private set; }

    public required Guid NeedId { get; init; }

    /// <summary>The submitted row it was made from.</summary>
    public required Guid ContentId { get; init; }

    public required Guid RespondentId { get; init; }

    /// <summary>公開区分 was 事務局限り.</summary>
    public required bool IsOpenOnlyToSecretariat { get; init; }

    public required bool PartnersMayBeNamed { get; init; }

    /// <summary>通番, in the order of codes.</summary>
    public int Place { get; set; }

    public required int Serial { get; init; }

    [NotTyped]
    public required string Number { get; init; }

    [NotTyped]
    public required string RegionCode { get; init; }

    public required string Region { get; init; }

    [NotTyped]
    public required string BodyCode { get; init; }

    public required string BodyName { get; init; }

    public required string Priority { get; init; }

    public required string Title { get; init; }

    public required string Field { get; init; }

    public required string SecondaryField1 { get; init; }

    public required string SecondaryField2 { get; init; }

    public required string CooperationKind { get; init; }

    public required string CurrentSituation { get; init; }

    public required string Request { get; init; }

    public required string OwnEfforts { get; init; }

    public required string ExpectedEffect { get; init; }

    public required string Partners { get; set; }

    public required string Urgency { get; init; }

    public required string DesiredYear { get; init; }

    public required string BudgetNeed { get; init; }

    /// <summary>概算額（千円） as typed.</summary>
    public required string EstimatedAmount { get; init; }

    public required long? EstimatedYen { get; init; }

    public required string PredecessorNumber { get; init; }

    /// <summary>公開区分 as chosen.</summary>
    public required string Visibility { get; init; }

    /// <summary>テーマ（案）</summary>
    public required string Theme { get; init; }

    /// <summary>Empty while no 所管課 is chosen.</summary>
    [NotTyped]
    public required string DivisionCode { get; init; }

    public required string Division { get; init; }

    /// <summary>関係課</summary>
    public required string RelatedDivisions { get; init; }

    /// <summary>対応区分（案）</summary>
    public required string Disposition { get; init; }

    /// <summary>備考 of 事務局整理欄</summary>
    public required string Note { get; init; }

    /// <summary>【第1次集計の後】, in the table as it stands; never kept.</summary>
    public string Mark { get; init; } = "";

    public string SecondaryFields =>
        string.Join("、", new[] { SecondaryField1, SecondaryField2 }.Where(one => one.Length > 0));

    /// <summary>概算額（千円）: a number where one was written, otherwise what was written.</summary>
    public object? EstimatedThousands => EstimatedYen is { } yen ? yen / 1000 : EstimatedAmount;

    internal void KeepIn(ConsolidationEdition edition) => EditionId = edition.Id;
}
