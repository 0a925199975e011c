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
            .ExecuteAsync(department.Id, "環境エネルギー部", "000-000-0000", wholeId: null, H30.Next, Cancellation));

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

        await LeadAsync(first.Id, H30);
        await LeadAsync(second.Id, H30);
        await LeadAsync(first.Id, H30.Next);

        Assert.Equal("危機管理課", await LeaderAsync(H30));
        Assert.Equal("防災課", await LeaderAsync(H30.Next));

        async Task<string> LeaderAsync(FiscalYear year) =>
            Assert.Single((await LoadAsync(year)).Find(department.Code)!.Parts, part => part.IsLeadDivision).Name;
    }

    [Fact]
    public async Task A_division_that_moves_next_year_stays_where_it_is_until_then()
    {
        var (from, to) = (await AddAsync(app.World.Prefecture.Id, OrganizationKind.Department, "生活部"), await AddAsync(app.World.Prefecture.Id, OrganizationKind.Department, "文化部"));
        var division = await AddAsync(from.Id, OrganizationKind.Division, "文化振興課");

        await app.InScopeAsync(services => services.GetRequiredService<ChangePart>()
            .ExecuteAsync(division.Id, "文化振興課", null, to.Id, H30.Next, Cancellation));

        var (before, after) = (await LoadAsync(H30), await LoadAsync(H30.Next));
        Assert.Equal(division.Id, Assert.Single(before.Find(from.Code)!.Parts).Id);
        Assert.Empty(before.Find(to.Code)!.Parts);
        Assert.Equal(division.Id, Assert.Single(after.Find(to.Code)!.Parts).Id);
        await AssertRefusedAsync(OrganizationRules.PartOfTheWhole, () => app.InScopeAsync(
            services => services.GetRequiredService<ChangePart>()
                .ExecuteAsync(division.Id, "文化振興課", null, app.World.Shonai.Id, H30.Next, Cancellation)));
    }

    [Fact]
    public async Task A_whole_takes_only_its_kinds_of_parts() =>
        await AssertRefusedAsync(
            OrganizationRules.PartOfTheWhole,
            () => AddAsync(app.World.Yuza.Id, OrganizationKind.BranchOffice, "遊佐支庁"));

    private Task LeadAsync(Guid divisionId, FiscalYear from) => app.InScopeAsync(services =>
        services.GetRequiredService<ChooseLeadDivision>().ExecuteAsync(divisionId, from, Cancellation));

    private async Task<OrganizationNode> AddAsync(Guid wholeId, OrganizationKind kind, string name)
    {
        var code = await app.InScopeAsync(services => services.GetRequiredService<AddPart>()
            .ExecuteAsync(wholeId, kind, name, telephone: null, new FiscalYear(2017), Cancellation));
        return (await LoadAsync(H30)).Find(code)!;
    }

    private Task<OrganizationDirectory> LoadAsync(FiscalYear year) =>
        app.ReadAsync(db => OrganizationDirectory.LoadAsync(db, year, Cancellation));
}
