using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Calendar;
using Renkei.Collection;
using Renkei.Data;
using Renkei.Needs;
using Renkei.Organizations;
using Renkei.Publishing;
using Renkei.Replies;
using Renkei.Responses;
using Renkei.Sample;
using Renkei.Surveys;
using Renkei.Tests.Support;
using Renkei.Themes;

namespace Renkei.Tests.Sample;

/// <summary>What ./run shows at its first start, made as ./run makes it. Once a suite: half a minute.</summary>
public sealed class SampleYearTests(SampleYear sample) : IClassFixture<SampleYear>
{
    private static readonly FiscalYear H29 = new(2017);
    private static readonly FiscalYear H30 = new(2018);

    /// <summary>173 needs by body, as PRACTICE has them; 三川町 said 該当なし.</summary>
    private const string NeedsOfH29 =
        "山形市8 寒河江市5 上山市6 村山市5 天童市5 東根市4 尾花沢市6 山辺町3 中山町3 河北町4 西川町6 "
        + "朝日町5 大江町5 大石田町4 新庄市8 金山町4 最上町6 舟形町4 真室川町5 大蔵村4 鮭川村3 戸沢村5 "
        + "米沢市7 長井市5 南陽市4 高畠町4 川西町5 小国町6 白鷹町4 飯豊町4 鶴岡市8 酒田市8 庄内町5 "
        + "遊佐町5";

    [Fact]
    public async Task Thirty_five_municipalities_stand_under_four_branch_offices()
    {
        var counts = await sample.ReadAsync(async db => (await (
                from body in db.Organizations
                join branch in db.Organizations on body.BranchOfficeId equals branch.Id
                where body.Kind == OrganizationKind.Municipality
                select branch.Name).ToListAsync()).CountBy(name => name).ToDictionary());

        Assert.Equal((14, 8, 8, 5), (counts["村山総合支庁"], counts["最上総合支庁"], counts["置賜総合支庁"], counts["庄内総合支庁"]));
    }

    [Fact]
    public async Task Last_year_is_complete_from_its_173_needs_to_themes_replies_and_two_publications()
    {
        var needs = await sample.ReadAsync(async db => await (
            from need in db.Needs.Where(need => need.FiscalYear == H29)
            join body in db.Organizations on need.RespondentId equals body.Id
            select new { need, body.Name }).ToListAsync());
        var replies = await sample.ReadAsync(db => db.Replies.Where(reply => reply.Status == ReplyStatus.Delivered).ToListAsync());
        var decided = await sample.ReadAsync(db => db.Themes.Where(theme => theme.FiscalYear == H29 && theme.Status == ThemeStatus.Decided)
            .OrderBy(theme => theme.Serial).Select(theme => theme.Name).ToListAsync());

        Assert.Equal(173, needs.Count);
        Assert.Equal(
            NeedsOfH29.Split(' ').Order(StringComparer.Ordinal),
            needs.CountBy(one => one.Name).Select(one => $"{one.Key}{one.Value}").Order(StringComparer.Ordinal));
        Assert.All(needs, one => Assert.Equal(2, replies.Where(reply => reply.NeedId == one.need.Id).Select(reply => reply.Round).Distinct().Count()));
        Assert.Equal(["買い物支援", "若者の定着・回帰", "離島振興"], decided);
        Assert.Equal(2, await sample.ReadAsync(db => db.PublicationPlans.CountAsync(
            plan => plan.FiscalYear == H29 && plan.Status == PublicationStatus.Published)));
    }

    [Fact]
    public async Task This_year_is_open_with_every_state_and_kind_present_and_nothing_in_the_future()
    {
        var responses = await sample.ReadAsync(db => (
            from response in db.SurveyResponses
            join survey in db.Surveys on response.SurveyId equals survey.Id
            where survey.FiscalYear == H30
            select response).ToListAsync());

        Assert.Equal(39, responses.Count);
        Assert.Equal(Enum.GetValues<ResponseStatus>().Order(), responses.Select(response => response.Status).Distinct().Order());
        Assert.Equal(Enum.GetValues<SubmissionKind>().Order(), responses.Select(response => response.SubmittedKind).OfType<SubmissionKind>().Distinct().Order());
        Assert.True(await sample.ReadAsync(db => db.Set<ProxyEntry>().AnyAsync()));
        Assert.True(sample.LastRecordAt <= new DateTimeOffset(2018, 5, 14, 9, 0, 0, JapanTime.Offset), sample.LastRecordAt.InJapanese());
    }

    [Fact]
    public async Task Nobody_in_it_is_a_real_person_and_no_number_rings()
    {
        var people = await sample.ReadAsync(db => db.Users.Select(account => account.PersonName)
            .Concat(db.Set<Renkei.Cycles.Contact>().Select(contact => contact.PersonName)).Distinct().ToListAsync());
        var numbers = await sample.ReadAsync(db => db.Set<Renkei.Cycles.Contact>().Select(contact => contact.Telephone)
            .Concat(db.Organizations.Select(body => body.Telephone)).Where(number => number != null && number != "").Distinct().ToListAsync());

        Assert.Equal(["サンプル"], people);
        Assert.All(numbers, number => Assert.StartsWith("000-", number, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Everybody_it_offers_signs_in_to_a_home_that_says_which_day_it_shows()
    {
        var offered = (await sample.Visit().GetPageAsync("/sign-in")).QuerySelectorAll("table tbody tr th, dl dt")
            .Select(cell => cell.TextContent.Trim()).Where(login => login.Length > 0).ToList();

        Assert.Contains("sakata-head", offered);
        foreach (var login in offered)
        {
            var visitor = sample.Visit();
            await visitor.SignInAsync(login, SampleAccounts.Password);
            var home = await visitor.GetPageAsync("/");
            Assert.Contains("サンプル（平成30年5月14日として表示）", home.Body!.TextContent, StringComparison.Ordinal);
            Assert.NotNull(home.QuerySelector("main h1"));
        }
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_is_told_to_whoever_asks(string address)
    {
        using var answer = await sample.Visit().GetAsync(address);

        Assert.Equal((HttpStatusCode.OK, "Healthy"), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/towns")]
    [InlineData("/towns/06204")]
    [InlineData("/years/H29")]
    [InlineData("/sign-in")]
    public async Task Every_public_page_says_that_it_is_a_sample(string address) => Assert.Contains(
        "サンプル（平成30年5月14日として表示）", (await sample.Visit().GetPageAsync(address)).Body!.TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task The_public_home_names_the_year_with_its_published_themes()
    {
        var home = (await sample.Visit().GetPageAsync("/")).QuerySelector("main")!.TextContent;

        Assert.All(["平成29年度", "買い物支援", "若者の定着・回帰", "離島振興"], word => Assert.Contains(word, home, StringComparison.Ordinal));
    }
}
