namespace Renkei.Organizations;

/// <summary>A prefecture, municipality or ward as the nation's code list has it.</summary>
public sealed record LocalGovernment(
    LocalGovernmentCode Code, LocalGovernmentKind Kind, string Name, string Kana);

public enum LocalGovernmentKind
{
    Prefecture,

    /// <summary>市町村 and 特別区</summary>
    Municipality,

    /// <summary>区 of a designated city: an address, not a body.</summary>
    Ward,

    /// <summary>One of the six villages of the Northern Territories: a code without an office to ask.</summary>
    NorthernVillage,
}
