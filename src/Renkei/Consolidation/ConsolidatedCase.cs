namespace Renkei.Consolidation;

/// <summary>検討を深める案件 as it was asked.</summary>
[NotAudited]
public sealed class ConsolidatedCase
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid EditionId { get; private set; }

    public required int Number { get; init; }

    public required string Name { get; init; }

    internal void KeepIn(ConsolidationEdition edition) => EditionId = edition.Id;
}

/// <summary>参加の意向 of one body towards one case.</summary>
[NotAudited]
public sealed class ConsolidatedIntent
{
    /// <summary>The only answer that other bodies see.</summary>
    public const string Joining = "参加したい";

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid EditionId { get; private set; }

    public required int CaseNumber { get; init; }

    [NotTyped]
    public required string BodyCode { get; init; }

    public required string Intent { get; init; }

    public string Mark => Intent switch
    {
        Joining => "○",
        "条件による" => "△",
        "参加しない" => "×",
        "未定" => "未",
        _ => Intent,
    };

    internal void KeepIn(ConsolidationEdition edition) => EditionId = edition.Id;
}
