using Microsoft.EntityFrameworkCore;
using Renkei.Approvals;
using Renkei.Surveys;
using Renkei.Tests.Responses;

namespace Renkei.Tests.Journeys;

public sealed class DecisionJourneys(JourneyBrowser browser) : Journey(browser)
{
    [Fact]
    public async Task A_deputy_decides_while_the_head_is_away_and_the_head_reviews_it_afterwards()
    {
        await Round.WriteAsync(App, World.SakataOfficer, "橋の点検");
        await using var officer = await SetOutAsync(World.SakataOfficer);
        await officer.GoAsync("/approvals/routes/survey-response");
        await officer.WriteAsync("post-1", World.SakataHead.Actor.PositionId.ToString()!);
        await officer.WriteAsync("deputy-1-1", World.SakataDeputy.Actor.PositionId.ToString()!);
        await officer.PressAsync("保存する");
        await officer.GoAsync($"{OpenRound.Sakata}/submit");
        await officer.PressAsync("庁内確認へ回す");

        await using var head = await SetOutAsync(World.SakataHead);
        await head.GoAsync("/approvals/absences");
        await head.WriteAsync("until", "平成30年5月18日");
        await head.WriteAsync("reason", "出張");
        await head.PressAsync("登録する");

        await using var deputy = await SetOutAsync(World.SakataDeputy);
        await deputy.GoAsync("/approvals");
        await deputy.SeesAsync("代決できるもの（1件）");
        await deputy.GoAsync("/approvals/H30-1");
        await deputy.PressAsync("代決する");
        Assert.Equal(ResponseStatus.Submitted, await StatusAsync());

        await head.GoAsync("/approvals");
        await head.SeesAsync("後閲するもの（1件）");
        await head.GoAsync("/approvals/H30-1");
        await head.PressAsync("後閲する");
        await head.GoAsync("/approvals/H30-1");
        await head.SeesAsync("課長補佐");
        await head.DoesNotSeeAsync("後閲待ち");
        Assert.Equal(ApprovalStatus.Approved, await App.ReadAsync(db => db.Approvals.Select(one => one.Status).SingleAsync()));
    }

    [Fact]
    public async Task A_correction_is_asked_for_and_the_answer_sent_again_with_its_difference()
    {
        var row = await Round.WriteAsync(App, World.SakataOfficer, "橋の点検");
        await Round.SubmitAsync(App, World.SakataOfficer);
        await using var secretariat = await SetOutAsync(World.Secretariat);
        await secretariat.GoAsync(OpenRound.Sakata);
        await secretariat.WriteAsync("reason", "橋の数を書いてください。");
        await secretariat.PressAsync("修正をお願いする");

        await using var city = await SetOutAsync(World.SakataOfficer, hasScript: false);
        await city.GoAsync($"{OpenRound.Sakata}/edit?open={row:N}");
        await city.SeesAsync("橋の数を書いてください。");
        await city.WriteAsync("current-situation", "橋が12ある。備蓄が足りない。");
        await city.PressAsync("提出前の確認へ進む");
        await city.WriteAsync("reason", "橋の数を書いた");
        await city.WriteAsync("post", "課長");
        await city.PressAsync("庁内で決裁済みとして県へ提出する");

        await secretariat.GoAsync($"{OpenRound.Sakata}/submissions/2/changes");
        Assert.Equal("橋が12ある。", await secretariat.Page.Locator("ins").First.InnerTextAsync());
        await secretariat.GoAsync(OpenRound.Sakata);
        await secretariat.PressAsync("受け付ける");
        Assert.Equal(ResponseStatus.Received, await StatusAsync());
    }

    private Task<ResponseStatus> StatusAsync() => App.ReadAsync(db => db.SurveyResponses
        .Where(response => response.Id == Round.Responses["062049"].Id).Select(response => response.Status).SingleAsync());
}
