namespace Renkei.Consolidation;

/// <summary>A body that was asked, with the state of its answer at one moment: the columns of 検討を深める案件, the rows of 回答状況.</summary>
[NotAudited]
public sealed class ConsolidatedBody
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid EditionId { get; private set; }

    /// <summary>Within the table, in the order of codes.</summary>
    public required int Place { get; init; }

    [NotTyped]
    public required string Code { get; init; }

    public required string Name { get; init; }

    [NotTyped]
    public required string RegionCode { get; init; }

    public required string Region { get; init; }

    public required bool IsMunicipality { get; init; }

    public string State { get; init; } = "";

    /// <summary>本提出, 暫定, 一部, 該当なし.</summary>
    [NotTyped]
    public string Kind { get; init; } = "";

    public DateTimeOffset? DueAt { get; init; }

    public DateTimeOffset? SubmittedAt { get; init; }

    public bool IsLate { get; init; }

    /// <summary>件数 様式2</summary>
    public int NeedCount { get; init; }

    /// <summary>件数 様式3</summary>
    public int CaseCount { get; init; }

    public int CorrectionCount { get; init; }

    public int ReplacementCount { get; init; }

    /// <summary>Name and place alone, for readers who may not know the state of its answer.</summary>
    public ConsolidatedBody Outline() => new()
    {
        Place = Place,
        Code = Code,
        Name = Name,
        RegionCode = RegionCode,
        Region = Region,
        IsMunicipality = IsMunicipality,
    };

    internal void KeepIn(ConsolidationEdition edition) => EditionId = edition.Id;
}
