using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Data;
using Renkei.Organizations;
using Renkei.Surveys;
using Renkei.Tests.Responses;

namespace Renkei.Tests.Journeys;

public sealed class CollectionJourney(JourneyBrowser browser) : Journey(browser)
{
    private const string LowestRow =
        "Math.max(...[...document.querySelectorAll('.board li')].map(row => row.getBoundingClientRect().bottom))";

    [Fact]
    public async Task Thirty_five_bodies_are_seen_at_once_without_scrolling()
    {
        await App.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<RenkeiDbContext>();
            var founded = new DateOnly(2017, 4, 1);
            Organization[] branches =
            [
                new(OrganizationKind.BranchOffice, "S1", "村山総合支庁", founded, World.Prefecture),
                await db.Organizations.SingleAsync(one => one.Code == "S2"),
                new(OrganizationKind.BranchOffice, "S3", "置賜総合支庁", founded, World.Prefecture),
                await db.Organizations.SingleAsync(one => one.Code == "S4"),
            ];
            var survey = await db.Surveys.SingleAsync();
            db.AddRange(branches[0], branches[2]);
            foreach (var (branch, count) in branches.Zip([14, 6, 8, 3]))
            {
                for (var number = 1; number <= count; number++)
                {
                    var body = new Organization(OrganizationKind.Municipality, CodeOf(branch.Code[1], number), $"尾花沢{number}市", founded);
                    body.PlaceUnder(branch);
                    db.AddRange(body, Advanced(new SurveyResponse(survey, body, Round.Form.Id, OpenRound.Deadline), number));
                }
            }

            var division = new SurveyResponse(survey, World.CommerceDivision, Round.Form.Id, OpenRound.Deadline);
            db.Add(division);
            await db.SaveChangesAsync();
        });
        await using var secretariat = await SetOutAsync(World.Secretariat);
        await secretariat.GoAsync("/surveys/H30/responses");
        await secretariat.Page.SetViewportSizeAsync(1366, 768);

        Assert.Equal(36, await secretariat.Page.Locator(".board li").CountAsync());
        Assert.InRange(await secretariat.Page.EvaluateAsync<double>(LowestRow), 1, 768);
        await AssertHeadStaysAsync(secretariat);
    }

    /// <summary>Each in another state, so that every word of the board stands in it.</summary>
    private SurveyResponse Advanced(SurveyResponse response, int number)
    {
        var now = App.Clock.GetUtcNow();
        Action[] steps =
        [
            () => { },
            response.Begin,
            response.DiscussExtension,
            () => response.ExtendUntil(OpenRound.Deadline.AddDays(14)),
            response.OpenProxy,
            () => response.Submit(SubmissionKind.Full, isNil: false, now),
            () => response.Submit(SubmissionKind.Provisional, isNil: false, now),
        ];
        steps[number % steps.Length]();
        if (number % 3 == 0 && response.CanRequestCorrection)
        {
            response.RequestCorrection(now);
        }

        return response;
    }

    /// <summary>The full table: rows go by under their heads, and the page itself is no wider than the window.</summary>
    private static async Task AssertHeadStaysAsync(Traveller secretariat)
    {
        await secretariat.GoAsync("/surveys/H30/responses/table");
        await secretariat.Page.SetViewportSizeAsync(1366, 768);

        var gap = await secretariat.Page.EvaluateAsync<double>(
            """
            () => {
              const box = document.querySelector('.tablewrap:has(> .is-grid)');
              box.scrollTop = 300;
              return box.scrollTop < 300 ? 999 : box.querySelector('thead th').getBoundingClientRect().top - box.getBoundingClientRect().top;
            }
            """);

        Assert.InRange(gap, -1, 1);
    }

    /// <summary>A code with its check digit, of a body that is nowhere else.</summary>
    private static string CodeOf(char branch, int number)
    {
        var digits = $"06{branch}{number + 70:00}";
        var sum = digits.Select((digit, index) => (digit - '0') * (6 - index)).Sum();
        return $"{digits}{(11 - (sum % 11)) % 10}";
    }
}
