using Renkei.Calendar;
using Renkei.Organizations;
using static Renkei.Tests.Support.Refusals;

namespace Renkei.Tests.Organizations;

public sealed class OrganizationPartsTests
{
    private static readonly DateOnly Founded = new(2017, 4, 1);

    private readonly Organization _city = new(OrganizationKind.Municipality, "062049", "酒田市", Founded);

    [Theory]
    [InlineData(OrganizationKind.MunicipalDivision, "062049-03", "062049-01", "062049-02")]
    [InlineData(OrganizationKind.MunicipalDivision, "062049-01")]
    [InlineData(OrganizationKind.Department, "K08", "K01", "K07")]
    [InlineData(OrganizationKind.BranchOffice, "S5", "S1", "S4")]
    public void A_part_gets_the_next_code(OrganizationKind kind, string code, params string[] taken) =>
        Assert.Equal(code, OrganizationParts.NextCode(_city, kind, taken));

    [Fact]
    public void A_name_of_another_year_makes_a_successor()
    {
        var division = new Organization(OrganizationKind.MunicipalDivision, "062049-01", "企画課", Founded, _city);

        var successor = division.RenameFrom(new FiscalYear(2019), "企画調整課");

        Assert.Equal(("企画課", new DateOnly(2019, 3, 31)), (division.Name, division.ValidUntil));
        Assert.Equal(successor.Id, division.SuccessorId);
        Assert.Equal(("企画調整課", new DateOnly(2019, 4, 1)), (successor.Name, successor.ValidFrom));
        Assert.Equal((division.Code, division.BodyId), (successor.Code, successor.BodyId));
    }

    [Fact]
    public void A_name_of_its_first_year_is_put_right()
    {
        var division = new Organization(OrganizationKind.MunicipalDivision, "062049-01", "企劃課", Founded, _city);

        var same = division.RenameFrom(new FiscalYear(2017), "企画課");

        Assert.Same(division, same);
        Assert.Equal("企画課", division.Name);
        Assert.Null(division.ValidUntil);
    }

    [Fact]
    public void A_body_and_an_ended_part_are_not_renamed_here()
    {
        var division = new Organization(OrganizationKind.MunicipalDivision, "062049-01", "企画課", Founded, _city);
        division.End(new DateOnly(2018, 3, 31), successor: null);

        AssertRefused(OrganizationRules.OnlyPartsChange, () => _city.RenameFrom(new FiscalYear(2018), "新酒田市"));
        AssertRefused(OrganizationRules.StillExists, () => division.RenameFrom(new FiscalYear(2018), "企画調整課"));
    }
}
