using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Calendar;
using Renkei.Organizations;
using Renkei.Surveys;
using Renkei.Tests.Support;

namespace Renkei.Tests.Surveys;

public sealed class CreateSurveyTests : IAsyncLifetime
{
    private static readonly FiscalYear H30 = new(2018);

    private readonly RenkeiApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task What_merged_away_is_not_asked_again_with_or_without_a_survey_to_copy_from()
    {
        await CreateAsync(H30, copyFrom: null);
        await MergeAsync();

        await CreateAsync(H30.Next, "H30");
        await CreateAsync(H30.Next, copyFrom: null);

        Assert.Equal(["酒田市", "新庄市", "大蔵村", "遊佐町"], await AskedAsync("H30"));
        Assert.Equal(["酒田市", "新庄最上市", "遊佐町"], await AskedAsync("H31"));
        Assert.Equal(["酒田市", "新庄最上市", "遊佐町"], await AskedAsync("H31-2"));
    }

    [Fact]
    public async Task A_merger_of_next_year_leaves_those_asked_this_year()
    {
        await CreateAsync(H30, copyFrom: null);
        await MergeAsync();

        await CreateAsync(H30, "H30");

        Assert.Contains("大蔵村", await AskedAsync("H30-2"));
    }

    [Fact]
    public async Task A_division_renamed_and_one_split_for_next_year_are_asked_as_they_are_now()
    {
        await CreateAsync(H30, copyFrom: null);
        await _app.InScopeAsync(async services =>
        {
            await services.GetRequiredService<ChooseTargets>().ExecuteAsync(
                "H30", [_app.World.CommerceDivision.Code, _app.World.SecretariatDivision.Code], default);
            var code = await services.GetRequiredService<AddPart>().ExecuteAsync(
                _app.World.PlanningDepartment.Id, OrganizationKind.Division, "地域振興課", null, H30.Next, default);
            var successor = await services.GetRequiredService<Renkei.Data.RenkeiDbContext>()
                .Organizations.SingleAsync(one => one.Code == code);
            await services.GetRequiredService<EndPart>()
                .ExecuteAsync(_app.World.SecretariatDivision.Id, H30, successor.Id, default);
            await services.GetRequiredService<ChangePart>().ExecuteAsync(
                _app.World.CommerceDivision.Id, "商業・県産品課", null, wholeId: null, H30.Next, default);
        });

        await CreateAsync(H30, "H30");
        await CreateAsync(H30.Next, "H30");

        Assert.Equal(["市町村課", "商業振興課"], await AskedAsync("H30-2"));
        Assert.Equal(["地域振興課", "商業・県産品課"], await AskedAsync("H31"));
    }

    private Task MergeAsync() => _app.InScopeAsync(services => services.GetRequiredService<MergeMunicipalities>().ExecuteAsync(
        new Merger(
            H30.Next.FirstDay, ["062057", "063657"], Absorber: null,
            new MergedMunicipality("062146", "新庄最上市", "しんじょうもがみし")),
        default));

    private Task CreateAsync(FiscalYear year, string? copyFrom) => _app.InScopeAsync(
        services => services.GetRequiredService<CreateSurvey>().ExecuteAsync(year, "調査", copyFrom, default),
        _app.World.Secretariat.Actor);

    private async Task<IEnumerable<string>> AskedAsync(string code) => (await _app.ReadAsync(
        db => SurveyOverview.LoadAsync(db, code, _app.World.Secretariat.Actor, default)))
        .Targets.OrderBy(target => target.Code, StringComparer.Ordinal).Select(target => target.Name);
}
