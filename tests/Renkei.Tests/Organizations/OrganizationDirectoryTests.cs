using Microsoft.Extensions.DependencyInjection;
using Renkei.Calendar;
using Renkei.Organizations;
using Renkei.Tests.Support;
using static Renkei.Tests.Support.Refusals;

namespace Renkei.Tests.Organizations;

public sealed class OrganizationDirectoryTests(RenkeiApp app) : IClassFixture<RenkeiApp>
{
    private static readonly FiscalYear H30 = new(2018);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Municipalities_stand_under_their_branch_office_in_code_order()
    {
        var directory = await LoadAsync(H30);

        var shonai = Assert.Single(directory.BranchOffices, branch => branch.Name == "庄内総合支庁");
        Assert.Equal(["酒田市", "遊佐町"], shonai.Jurisdiction.Select(body => body.Name));
        Assert.Empty(directory.MunicipalitiesWithoutBranch);
    }

    [Fact]
    public async Task A_renamed_department_keeps_its_divisions_and_old_years_their_names()
    {
        var department = await AddAsync(app.World.Prefecture.Id, OrganizationKind.Department, "環境部");
        await AddAsync(department.Id, OrganizationKind.Division, "水大気課");

        await app.InScopeAsync(services => services.GetRequiredService<ChangePart>()
            .ExecuteAsync(department.Id, "環境エネルギー部", "000-000-0000", H30.Next, Cancellation));

        var before = (await LoadAsync(H30)).Find(department.Code)!;
        var after = (await LoadAsync(H30.Next)).Find(department.Code)!;
        Assert.Equal(("環境部", "環境エネルギー部", "環境部"), (before.Name, after.Name, after.FormerName));
        Assert.Equal("水大気課", Assert.Single(after.Parts).Name);
        Assert.Equal("水大気課", Assert.Single(before.Parts).Name);
    }

    [Fact]
    public async Task An_ended_division_is_gone_from_the_next_year()
    {
        var division = await AddAsync(app.World.Yuza.Id, OrganizationKind.MunicipalDivision, "臨時対策課");

        await app.InScopeAsync(services => services.GetRequiredService<EndPart>()
            .ExecuteAsync(division.Id, H30, successorId: null, Cancellation));

        Assert.NotNull((await LoadAsync(H30)).Find(division.Code));
        Assert.Null((await LoadAsync(H30.Next)).Find(division.Code));
    }

    [Fact]
    public async Task One_division_leads_its_department()
    {
        var department = await AddAsync(app.World.Prefecture.Id, OrganizationKind.Department, "防災部");
        var first = await AddAsync(department.Id, OrganizationKind.Division, "防災課");
        var second = await AddAsync(department.Id, OrganizationKind.Division, "危機管理課");

        await LeadAsync(first.Id);
        await LeadAsync(second.Id);

        var leaders = (await LoadAsync(H30)).Find(department.Code)!.Parts.Where(part => part.IsLeadDivision);
        Assert.Equal("危機管理課", Assert.Single(leaders).Name);
    }

    [Fact]
    public async Task A_whole_takes_only_its_kinds_of_parts() =>
        await AssertRefusedAsync(
            OrganizationRules.PartOfTheWhole,
            () => AddAsync(app.World.Yuza.Id, OrganizationKind.BranchOffice, "遊佐支庁"));

    private Task LeadAsync(Guid divisionId) => app.InScopeAsync(services =>
        services.GetRequiredService<ChooseLeadDivision>().ExecuteAsync(divisionId, Cancellation));

    private async Task<OrganizationNode> AddAsync(Guid wholeId, OrganizationKind kind, string name)
    {
        var code = await app.InScopeAsync(services => services.GetRequiredService<AddPart>()
            .ExecuteAsync(wholeId, kind, name, telephone: null, new FiscalYear(2017), Cancellation));
        return (await LoadAsync(H30)).Find(code)!;
    }

    private Task<OrganizationDirectory> LoadAsync(FiscalYear year) =>
        app.ReadAsync(db => OrganizationDirectory.LoadAsync(db, year, Cancellation));
}
