namespace Renkei.Organizations;

/// <summary>Which kinds a whole is made of.</summary>
public static class OrganizationParts
{
    /// <summary>Bodies that take part beside the prefecture and its municipalities, kept by hand.</summary>
    public static readonly IReadOnlyList<OrganizationKind> OtherBodies =
    [
        OrganizationKind.PartialAffairsUnion, OrganizationKind.WideAreaUnion, OrganizationKind.AffiliatedBody,
        OrganizationKind.MayorsAssociation, OrganizationKind.TownsAndVillagesAssociation,
        OrganizationKind.AgriculturalCooperative, OrganizationKind.SocialWelfareCouncil, OrganizationKind.University,
    ];

    /// <summary>The kinds that may be added to a whole, the usual one first; empty when it has no parts.</summary>
    public static IReadOnlyList<OrganizationKind> KindsIn(OrganizationKind whole) => whole switch
    {
        OrganizationKind.Prefecture => [OrganizationKind.Department, OrganizationKind.BranchOffice],
        OrganizationKind.Department => [OrganizationKind.Division],
        OrganizationKind.BranchOffice => [OrganizationKind.BranchDivision],
        OrganizationKind.Municipality => [OrganizationKind.MunicipalDivision],
        _ => [],
    };

    /// <summary>The next free code of a body of another kind: X07 after X06.</summary>
    public static string NextBodyCode(IEnumerable<string> takenCodes) => $"X{Highest("X", takenCodes) + 1:00}";

    /// <summary>
    /// The next free code: K04 after K03, K0204 in K02, S5 after S4, S105 in S1, 062049-03 in 062049. Codes of ended
    /// parts stay theirs.
    /// </summary>
    public static string NextCode(Organization whole, OrganizationKind kind, IEnumerable<string> takenCodes)
    {
        var (prefix, width) = kind switch
        {
            OrganizationKind.Department => ("K", 2),
            OrganizationKind.BranchOffice => ("S", 1),
            OrganizationKind.MunicipalDivision => ($"{whole.Code}-", 2),
            _ => (whole.Code, 2),
        };
        return prefix + (Highest(prefix, takenCodes) + 1).ToString($"D{width}");
    }

    private static int Highest(string prefix, IEnumerable<string> codes) => codes
        .Where(code => code.StartsWith(prefix, StringComparison.Ordinal))
        .Select(code => int.TryParse(code[prefix.Length..], out var number) ? number : 0)
        .DefaultIfEmpty()
        .Max();

    public static string InJapanese(this OrganizationKind kind) => kind switch
    {
        OrganizationKind.Prefecture => "都道府県",
        OrganizationKind.Department => "部局",
        OrganizationKind.Division or OrganizationKind.BranchDivision or OrganizationKind.MunicipalDivision => "課",
        OrganizationKind.BranchOffice => "総合支庁",
        OrganizationKind.Municipality => "市町村",
        OrganizationKind.PartialAffairsUnion => "一部事務組合",
        OrganizationKind.WideAreaUnion => "広域連合",
        OrganizationKind.AffiliatedBody => "外郭団体",
        OrganizationKind.MayorsAssociation => "市長会",
        OrganizationKind.TownsAndVillagesAssociation => "町村会",
        OrganizationKind.AgriculturalCooperative => "農業協同組合",
        OrganizationKind.SocialWelfareCouncil => "社会福祉協議会",
        OrganizationKind.University => "大学",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
