namespace Renkei.Organizations;

/// <summary>An organization as it is in one fiscal year, with its parts in code order.</summary>
public sealed record OrganizationNode(
    Guid Id, OrganizationKind Kind, string Code, string Name, string? Kana, string? Telephone, bool IsLeadDivision,
    Guid BodyId, DateOnly ValidFrom, DateOnly? ValidUntil)
{
    public int Version { get; init; }

    public Guid? ParentId { get; init; }

    public IReadOnlyList<OrganizationNode> Parts { get; init; } = [];

    /// <summary>The municipalities of a branch office.</summary>
    public IReadOnlyList<OrganizationNode> Jurisdiction { get; init; } = [];

    /// <summary>What it was called before, or null.</summary>
    public string? FormerName { get; init; }

    public IEnumerable<OrganizationNode> WithAllParts() => [this, .. Parts.SelectMany(part => part.WithAllParts())];
}
