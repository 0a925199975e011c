using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Access;
using Renkei.Approvals;
using Renkei.Calendar;
using Renkei.Cycles;
using Renkei.Needs;
using Renkei.Notices;
using Renkei.Organizations;
using Renkei.Replies;
using Renkei.Surveys;
using Renkei.Tests.Needs;
using Renkei.Tests.Support;

namespace Renkei.Tests.Organizations;

/// <summary>市町村課, 商業振興課 and 庄内総合支庁 are renamed and 遊佐町 moves to 最上 from 平成31年度; it is 1 April.</summary>
public sealed class FirstOfApril : LineRound
{
    protected override async Task StartAsync()
    {
        await ShareAsync();
        await SortAsync(Bridge);
        await ActAsync<KeepContacts>(keep => keep.ReviseAsync(
            World.Shonai.Id, Year, [new ContactEntry(ContactRank.Primary, "連携支援室", "主査", "（サンプル）担当", "000-000-0000")], 0, default),
            World.ShonaiOfficer);
        await App.SaveAsync(new Notice(World.SecretariatDivision, "課への知らせ", "本文", "/surveys", App.Clock.GetUtcNow()));
        await ActAsync<PlanAbsence>(plan => plan.ExecuteAsync(
            World.SecretariatHead.Actor.PositionId!.Value, new DateOnly(2019, 4, 1), new DateOnly(2019, 4, 5), "出張", default));
        await RenameAsync(World.SecretariatDivision, "市町村振興課");
        await RenameAsync(World.CommerceDivision, "商業・県産品課");
        await RenameAsync(World.Shonai, "庄内地域総合支庁");
        await ActAsync<ArrangeJurisdiction>(arrange => arrange.ExecuteAsync(
            World.Mogami.Id, [World.Shinjo.Code, World.Okura.Code, World.Yuza.Code], Year.Next, default));

        Assert.Equal("市町村課", await PresentNameAsync());
        App.Clock.SetUtcNow(new DateOnly(2019, 4, 1).At(new TimeOnly(8, 30)));
        await ActAsync<BringFactsIntoForce>(bring => bring.RunAsync(default));
        Assert.Equal("市町村振興課", await PresentNameAsync());
    }

    private Task RenameAsync(Organization organization, string name) =>
        ActAsync<ChangePart>(change => change.ExecuteAsync(organization.Id, name, null, wholeId: null, Year.Next, default));

    private Task<string> PresentNameAsync() => App.ReadAsync(db => db.Organizations
        .Where(one => one.Id == World.SecretariatDivision.Id).Select(one => one.Name).SingleAsync());
}

public sealed class FirstOfAprilTests(FirstOfApril april) : IClassFixture<FirstOfApril>
{
    private World World => april.World;

    [Fact]
    public async Task The_person_acts_in_the_renamed_division_and_for_the_renamed_branch_office()
    {
        var (secretariat, shonai) = (await ActorAsync(World.Secretariat), await ActorAsync(World.ShonaiOfficer));

        Assert.Equal((World.SecretariatDivision.Id, "市町村振興課"), (secretariat.UnitId, secretariat.UnitName));
        Assert.StartsWith("山形県 市町村振興課 主査", secretariat.Label, StringComparison.Ordinal);
        Assert.Equal((World.Shonai.Id, "庄内地域総合支庁"), (shonai.BranchOfficeId, shonai.UnitName));
    }

    [Fact]
    public async Task The_route_still_leads_to_its_post_which_decides()
    {
        var visitor = await april.App.VisitAsync(World.Secretariat);
        Assert.Contains(
            "市町村振興課 課長", Text(await visitor.GetPageAsync("/approvals/routes")), StringComparison.Ordinal);
        await april.ActAsync<WriteReply>(write => write.ExecuteAsync(LineRound.Bridge, ReplyRound.Initial, "考えます。", "", default));

        await april.ActAsync<SendReplies>(send => send.ExecuteAsync(LineRound.Year, ReplyRound.Initial, "市町村第2号", default));
        var head = await april.App.VisitAsync(World.SecretariatHead);
        Assert.Contains("一次回答", Text(await head.GetPageAsync("/approvals")), StringComparison.Ordinal);
        await april.DecideAsync(ApprovalMatter.Reply);

        Assert.Equal(
            ReplyStatus.Delivered, await april.App.ReadAsync(db => db.Replies.Select(reply => reply.Status).SingleAsync()));
    }

    [Fact]
    public async Task Absences_and_notices_of_the_division_are_there()
    {
        var visitor = await april.App.VisitAsync(World.Secretariat);

        var absences = await visitor.GetPageAsync("/approvals/absences");
        var notices = await visitor.GetPageAsync("/notices");

        Assert.Contains("出張", Text(absences), StringComparison.Ordinal);
        Assert.Contains("市町村振興課 課長", Text(absences), StringComparison.Ordinal);
        Assert.Contains("課への知らせ", Text(notices), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_branch_office_has_its_jurisdiction_and_last_year_s_contacts()
    {
        var visitor = await april.App.VisitAsync(World.ShonaiOfficer);

        var office = await visitor.GetPageAsync("/organizations/S4?year=2019");
        var contacts = await visitor.GetPageAsync("/contacts/S4?year=2019");

        Assert.Contains("酒田市", Text(office), StringComparison.Ordinal);
        Assert.DoesNotContain("遊佐町", Text(office), StringComparison.Ordinal);
        Assert.Contains("旧：庄内総合支庁", Text(office), StringComparison.Ordinal);
        Assert.Contains("連携支援室", Text(contacts), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/needs?year=H30")]
    [InlineData("/needs/H30-06204-01")]
    [InlineData("/needs/H30-06204-01/sheet")]
    [InlineData("/surveys/H30/responses")]
    [InlineData("/surveys/H30/responses/table")]
    [InlineData("/surveys/H30/consolidation")]
    [InlineData("/surveys/H30/consolidation/totals")]
    [InlineData("/surveys/H30/targets")]
    [InlineData("/organizations?year=2018")]
    [InlineData("/contacts?year=2018")]
    [InlineData("/themes/H30")]
    public async Task Last_year_s_lists_show_last_year_s_names(string address)
    {
        var visitor = await april.App.VisitAsync(World.Secretariat);

        var text = Text(await visitor.GetPageAsync(address));

        Assert.DoesNotContain("庄内地域総合支庁", text, StringComparison.Ordinal);
        Assert.DoesNotContain("商業・県産品課", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/organizations?year=2018", "庄内総合支庁 管内2団体", "庄内地域総合支庁")]
    [InlineData("/organizations?year=2019", "庄内地域総合支庁 管内1団体", "庄内総合支庁")]
    public async Task The_list_of_a_year_has_that_year_s_jurisdictions(string address, string there, string notThere)
    {
        var visitor = await april.App.VisitAsync(World.YuzaOfficer);

        var text = Text(await visitor.GetPageAsync(address)).Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);

        Assert.Contains(there.Replace(" ", "", StringComparison.Ordinal), text, StringComparison.Ordinal);
        Assert.DoesNotContain(notThere, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_town_that_moved_is_counted_where_it_was_then()
    {
        var actor = await ActorAsync(World.Secretariat);
        var now = april.App.Clock.GetUtcNow();

        var needs = await april.App.ReadAsync(db => NeedRegister.LoadAsync(
            db, actor, new NeedFilter(LineRound.Year), now, default));
        var board = await april.App.ReadAsync(db => ResponseBoard.LoadAsync(db, "H30", actor, default));
        var town = await april.App.ReadAsync(db => db.Organizations.SingleAsync(one => one.Id == World.Yuza.Id));

        Assert.Equal("S4", needs.All.Single(need => need.Number == LineRound.Beach).RegionCode);
        Assert.Equal("庄内総合支庁", board.Rows.Single(row => row.Code == World.Yuza.Code).Region);
        Assert.Equal(World.Mogami.Id, town.BranchOfficeId);
    }

    private Task<Actor> ActorAsync(Person person) => april.App.InScopeAsync(async services =>
        (await services.GetRequiredService<ActorSource>().LoadAsync(person.Actor.AccountId!.Value, null, default))!);

    private static string Text(IDocument page) => page.QuerySelector("main")!.TextContent;
}
