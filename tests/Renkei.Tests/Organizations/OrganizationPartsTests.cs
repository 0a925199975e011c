using Renkei.Calendar;
using Renkei.Organizations;
using static Renkei.Tests.Support.Refusals;

namespace Renkei.Tests.Organizations;

public sealed class OrganizationPartsTests
{
    private static readonly DateOnly Founded = new(2017, 4, 1);
    private static readonly DateOnly May = new(2018, 5, 14);

    private readonly Organization _city = new(OrganizationKind.Municipality, "062049", "酒田市", Founded);

    [Theory]
    [InlineData(OrganizationKind.MunicipalDivision, "062049-03", "062049-01", "062049-02")]
    [InlineData(OrganizationKind.MunicipalDivision, "062049-01")]
    [InlineData(OrganizationKind.Department, "K08", "K01", "K07")]
    [InlineData(OrganizationKind.BranchOffice, "S5", "S1", "S4")]
    public void A_part_gets_the_next_code(OrganizationKind kind, string code, params string[] taken) =>
        Assert.Equal(code, OrganizationParts.NextCode(_city, kind, taken));

    [Fact]
    public void A_name_of_a_coming_year_is_told_of_that_year_and_comes_into_force_with_it()
    {
        var division = Division("企画課");

        division.RenameFrom(new FiscalYear(2019), "企画調整課", May);

        Assert.Equal(("企画課", "企画課", "企画調整課"), (division.Name, NameIn(division, 2018), NameIn(division, 2019)));
        Assert.Null(division.ValidUntil);
        division.ComeIntoForce(new FiscalYear(2019));
        Assert.Equal(("企画調整課", "企画課"), (division.Name, NameIn(division, 2018)));
        Assert.Equal("企画課", division.NameBefore(new FiscalYear(2019)));
    }

    [Fact]
    public void A_name_of_its_first_year_is_put_right()
    {
        var division = Division("企劃課");

        division.RenameFrom(new FiscalYear(2017), "企画課", May);

        Assert.Equal("企画課", division.Name);
        Assert.Null(division.NameBefore(new FiscalYear(2018)));
        Assert.Single(division.Facts);
    }

    [Fact]
    public void What_is_planned_for_later_stays_when_an_earlier_year_is_changed()
    {
        var division = Division("企画課");

        division.RenameFrom(new FiscalYear(2020), "未来企画課", May);
        division.RenameFrom(new FiscalYear(2018), "企画調整課", May);
        division.RenameFrom(new FiscalYear(2020), "未来課", May);

        Assert.Equal(
            ["企画課", "企画調整課", "企画調整課", "未来課", "未来課"],
            Enumerable.Range(2017, 5).Select(year => NameIn(division, year)));
        Assert.Equal("企画調整課", division.Name);
    }

    [Fact]
    public void A_jurisdiction_and_a_name_of_different_years_do_not_undo_each_other()
    {
        var (branch, other) = (Branch("S1"), Branch("S2"));
        _city.PlaceUnder(branch);
        _city.PlaceUnder(other, new FiscalYear(2020), May);

        _city.LeaveJurisdiction(new FiscalYear(2019), May);

        Assert.Equal(
            [branch.Id, null, other.Id],
            new[] { 2018, 2019, 2020 }.Select(year => _city.In(new FiscalYear(year)).BranchOfficeId));
        Assert.Equal(branch.Id, _city.BranchOfficeId);
    }

    [Fact]
    public void A_body_and_an_ended_part_are_not_renamed_here()
    {
        var division = Division("企画課");
        division.End(new DateOnly(2018, 3, 31), successor: null);

        AssertRefused(OrganizationRules.OnlyPartsChange, () => _city.RenameFrom(new FiscalYear(2018), "新酒田市", May));
        AssertRefused(OrganizationRules.StillExists, () => division.RenameFrom(new FiscalYear(2018), "企画調整課", May));
        AssertRefused(
            OrganizationRules.ChangesAfterItBegins, () => Division("新課").RenameFrom(new FiscalYear(2016), "旧課", May));
    }

    private Organization Division(string name) => new(OrganizationKind.MunicipalDivision, "062049-01", name, Founded, _city);

    private static Organization Branch(string code) => new(
        OrganizationKind.BranchOffice, code, $"{code}総合支庁", Founded, new Organization(OrganizationKind.Prefecture, "060003", "山形県", Founded));

    private static string NameIn(Organization organization, int year) => organization.In(new FiscalYear(year)).Name;
}
