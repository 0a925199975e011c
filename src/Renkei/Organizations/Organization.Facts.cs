using Renkei.Calendar;

namespace Renkei.Organizations;

/// <summary>
/// What changes with a fiscal year. A change is said from a year on and holds until a later one in which the same was
/// changed on purpose; the columns of the organization itself are those of the running year.
/// </summary>
public sealed partial class Organization
{
    private readonly List<OrganizationFacts> _facts = [];

    /// <summary>Every year has exactly one, in the order of years.</summary>
    public IReadOnlyList<OrganizationFacts> Facts => [.. _facts.OrderBy(facts => facts.From)];

    public OrganizationFacts In(FiscalYear year) => _facts.Single(facts => facts.HoldIn(year));

    /// <summary>The last other name it had before <paramref name="year"/>, or null.</summary>
    public string? NameBefore(FiscalYear year) =>
        Facts.LastOrDefault(facts => facts.From <= year && facts.Name != In(year).Name)?.Name;

    /// <summary>From its first day on.</summary>
    public void Read(string kana) => Change(FiscalYear.Of(ValidFrom), ValidFrom, facts => facts.Kana, facts => facts.Kana = kana);

    /// <summary>The name from a fiscal year on; the years before keep the old one.</summary>
    public void RenameFrom(FiscalYear year, string name, DateOnly today)
    {
        OrganizationRules.OnlyPartsChange.Require(IsKeptByHand);
        OrganizationRules.NameFits.Require(name.Length is > 0 and <= NameMaxLength);
        Change(year, today, facts => facts.Name, facts => facts.Name = name);
    }

    /// <summary>所属替え to another whole of the same body.</summary>
    public void MoveTo(Organization whole, FiscalYear year, DateOnly today)
    {
        OrganizationRules.PartOfTheWhole.Require(
            ParentId is not null && whole.BodyId == BodyId && OrganizationParts.KindsIn(whole.Kind).Contains(Kind));
        Change(year, today, facts => facts.ParentId, facts => (facts.ParentId, facts.IsLeadDivision) = (whole.Id, false));
    }

    /// <summary>From its first day on.</summary>
    public void PlaceUnder(Organization branchOffice) => PlaceUnder(branchOffice, FiscalYear.Of(ValidFrom), ValidFrom);

    public void PlaceUnder(Organization branchOffice, FiscalYear year, DateOnly today)
    {
        OrganizationRules.BranchTakesMunicipalities.Require(
            Kind == OrganizationKind.Municipality && branchOffice.Kind == OrganizationKind.BranchOffice);
        Change(year, today, facts => facts.BranchOfficeId, facts => facts.BranchOfficeId = branchOffice.Id);
    }

    public void LeaveJurisdiction(FiscalYear year, DateOnly today) =>
        Change(year, today, facts => facts.BranchOfficeId, facts => facts.BranchOfficeId = null);

    /// <summary>From its first day on.</summary>
    public void LeadItsDepartment() => LeadItsDepartment(FiscalYear.Of(ValidFrom), ValidFrom);

    public void LeadItsDepartment(FiscalYear year, DateOnly today)
    {
        OrganizationRules.OnlyDivisionsLead.Require(Kind == OrganizationKind.Division);
        Change(year, today, facts => facts.IsLeadDivision, facts => facts.IsLeadDivision = true);
    }

    public void StopLeadingItsDepartment(FiscalYear year, DateOnly today) =>
        Change(year, today, facts => facts.IsLeadDivision, facts => facts.IsLeadDivision = false);

    /// <summary>Shows what holds in the running year.</summary>
    public void ComeIntoForce(FiscalYear running)
    {
        var facts = In(running);
        (Name, Kana, ParentId, BranchOfficeId, IsLeadDivision) =
            (facts.Name, facts.Kana, facts.ParentId, facts.BranchOfficeId, facts.IsLeadDivision);
    }

    /// <summary>Is, from its first year on, what <paramref name="renaming"/> was: made a successor by an earlier version of the program.</summary>
    internal void GoOnAs(Organization renaming)
    {
        foreach (var facts in renaming.Facts)
        {
            var from = facts.From == OrganizationFacts.Always ? FiscalYear.Of(renaming.ValidFrom) : facts.From;
            _facts.Single(own => own.Until is null).EndBefore(from);
            _facts.Add(facts.For(this, from));
        }

        (Telephone, ValidUntil, SuccessorId) = (renaming.Telephone, renaming.ValidUntil, renaming.SuccessorId);
        (Name, Kana, ParentId, BranchOfficeId, IsLeadDivision) =
            (renaming.Name, renaming.Kana, renaming.ParentId, renaming.BranchOfficeId, renaming.IsLeadDivision);
    }

    private void Change<TFact>(
        FiscalYear year, DateOnly today, Func<OrganizationFacts, TFact> fact, Action<OrganizationFacts> write)
    {
        OrganizationRules.StillExists.Require(ValidUntil is null);
        OrganizationRules.ChangesAfterItBegins.Require(year.LastDay >= ValidFrom);

        var first = FactsFrom(year);
        var before = fact(first);
        Facts.Where(facts => facts.From >= first.From)
            .TakeWhile(facts => Equals(fact(facts), before)).ToList().ForEach(write);
        ComeIntoForce(FiscalYear.Of(today));
    }

    /// <summary>In its first year what it is gets put right; a later year gets a row of its own.</summary>
    private OrganizationFacts FactsFrom(FiscalYear year)
    {
        var holding = In(year);
        if (holding.From == year || year.FirstDay <= ValidFrom)
        {
            return holding;
        }

        var later = holding.For(this, year);
        holding.EndBefore(year);
        _facts.Add(later);
        return later;
    }
}
