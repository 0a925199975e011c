namespace Renkei.Organizations;

/// <summary>合併 of municipalities on a 1 April: 新設 makes a new one, 編入 goes on under the one that takes the others in.</summary>
/// <param name="Codes">The municipalities that take part, the one that takes the others in too.</param>
/// <param name="Absorber">Code of the one that takes the others in; null makes a new one.</param>
/// <param name="Newborn">The new municipality, of a 新設合併.</param>
public sealed record Merger(DateOnly On, IReadOnlyList<string> Codes, string? Absorber, MergedMunicipality? Newborn)
{
    public DateOnly LastDay => On.AddDays(-1);

    /// <exception cref="RuleBrokenException">See <see cref="OrganizationRules"/>.</exception>
    public void Check(IReadOnlyCollection<Organization> all)
    {
        OrganizationRules.TwoOrMoreMerge.Require(Codes.Distinct().Count() > 1);
        OrganizationRules.MergerOnFirstOfApril.Require(On is { Month: 4, Day: 1 });
        OrganizationRules.StillExists.Require(Codes.All(code => all.Any(body =>
            body is { Kind: OrganizationKind.Municipality, ValidUntil: null } && body.Code == code && body.ValidFrom < On)));
        OrganizationRules.AbsorberIsChosen.Require(Absorber is null ? Newborn is not null : Codes.Contains(Absorber));
        if (Absorber is null)
        {
            OrganizationRules.NameFits.Require(Newborn!.Name.Length is > 0 and <= Organization.NameMaxLength);
            OrganizationRules.KnownCode.Require(LocalGovernmentCode.TryParse(Newborn.Code, out _));
            OrganizationRules.NewCode.Require(all.All(body => body.Code != Newborn.Code));
        }
    }
}

public sealed record MergedMunicipality(string Code, string Name, string Kana);
