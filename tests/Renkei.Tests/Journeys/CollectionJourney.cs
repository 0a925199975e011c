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
    public async Task A_FAX_is_typed_for_a_village_and_confirmed_and_a_call_gives_another_more_time()
    {
        await using var secretariat = await SetOutAsync(World.Secretariat);
        await secretariat.GoAsync($"{OpenRound.Okura}/proxy");
        await secretariat.Page.SetInputFilesAsync("main [name=file]", new Microsoft.Playwright.FilePayload
        {
            Name = "受信.pdf",
            MimeType = "application/pdf",
            Buffer = "%PDF-1.4 FAX"u8.ToArray(),
        });
        await secretariat.PressAsync("入力を始める");
        foreach (var (item, value) in new[]
        {
            ("title", "冬の備蓄"), ("field", "防災"), ("cooperation-kind", "県と市町村"), ("current-situation", "備蓄が足りない。"),
            ("request", "県の支援をお願いしたい。"), ("urgency", "高（翌年度当初）"), ("responsible-officer", "課長"),
            ("responding-division", "総務課"), ("responding-officer", "主査"), ("telephone", "000-000-0000"),
        })
        {
            await secretariat.WriteAsync(item, value);
        }

        await secretariat.PressAsync("提出前の確認へ進む");
        await secretariat.WriteAsync("post", "総務課長");
        await secretariat.PressAsync("代行入力として提出する");
        await secretariat.SeesAsync("内容確認待ち");
        await secretariat.GoAsync("/surveys/H30/responses/064611/deadline");
        await secretariat.WriteAsync("way", "Telephone");
        await secretariat.WriteAsync("caller", "企画課 係長");
        await secretariat.WriteAsync("reason", "議会の会期のため。");
        await secretariat.WriteAsync("until", "H30.6.1");
        await secretariat.PressAsync("相談を記録する");
        await secretariat.GoAsync("/surveys/H30/responses/table?extension=granted");
        await secretariat.SeesAsync("6月1日（金）");
        await secretariat.GoAsync("/surveys/H30/responses/print");

        await using var village = await SetOutAsync(World.OkuraOfficer, hasScript: false);
        await village.GoAsync("/");
        await village.FollowAsync("内容を確認する");
        await village.SeesAsync("冬の備蓄");
        await village.PressAsync("内容を確認しました");
        await village.SeesAsync("代行");
        await secretariat.GoAsync("/surveys/H30/responses/table?proxy=all");
        await secretariat.DoesNotSeeAsync("代行（内容確認待ち）");
        await secretariat.GoAsync($"{OpenRound.Okura}/contact");
        await secretariat.WriteAsync("post", "総務課 主査");
        await secretariat.WriteAsync("text", "確認のお礼を伝えた。");
        await secretariat.PressAsync("連絡メモを残す");
        await secretariat.SeesAsync("確認のお礼を伝えた。");
    }

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
                    db.AddRange(body, new SurveyResponse(survey, body, Round.Form.Id, OpenRound.Deadline));
                }
            }

            var division = new SurveyResponse(survey, World.CommerceDivision, Round.Form.Id, OpenRound.Deadline);
            db.Add(division);
            await db.SaveChangesAsync();
        });
        await using var secretariat = await SetOutAsync(World.Secretariat);
        await secretariat.Page.SetViewportSizeAsync(1366, 768);

        await secretariat.GoAsync("/surveys/H30/responses");

        Assert.Equal(36, await secretariat.Page.Locator(".board li").CountAsync());
        Assert.InRange(await secretariat.Page.EvaluateAsync<double>(LowestRow), 1, 768);
    }

    /// <summary>A code with its check digit, of a body that is nowhere else.</summary>
    private static string CodeOf(char branch, int number)
    {
        var digits = $"06{branch}{number + 70:00}";
        var sum = digits.Select((digit, index) => (digit - '0') * (6 - index)).Sum();
        return $"{digits}{(11 - (sum % 11)) % 10}";
    }
}
