using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Surveys;

namespace Renkei.Tests.Journeys;

public sealed class SurveyJourney(JourneyBrowser browser) : Journey(browser)
{
    [Fact]
    public async Task A_survey_is_prepared_decided_opened_closed_and_shared()
    {
        await using (var secretariat = await SetOutAsync(World.Secretariat))
        {
            await secretariat.GoAsync("/approvals/routes/survey-request");
            await secretariat.WriteAsync("post-1", World.SecretariatHead.Actor.PositionId.ToString()!);
            await secretariat.PressAsync("保存する");
            await secretariat.GoAsync("/surveys/new");
            await secretariat.PressAsync("作成する");
            await secretariat.GoAsync("/surveys/H30/settings");
            await secretariat.WriteAsync("ClosesOn", "H30.6.8");
            await secretariat.WriteAsync("ClosesAt", "17:15");
            await secretariat.PressAsync("保存する");
            await secretariat.SeesAsync("平成30年6月8日（金）17時15分");
            await secretariat.GoAsync("/surveys/H30/propose");
            await secretariat.PressAsync("決裁に回す");

            await using var head = await SetOutAsync(World.SecretariatHead);
            await head.GoAsync("/approvals/H30-1");
            await head.PressAsync("決裁する");

            await secretariat.GoAsync("/surveys/H30/open");
            await secretariat.WriteAsync("EvenWithoutContacts", "true");
            await secretariat.PressAsync("受付を始める");
            await secretariat.GoAsync("/surveys/H30/responses");
            await secretariat.SeesAsync("酒田市");
            await using var town = await SetOutAsync(World.YuzaOfficer);
            await town.GoAsync("/surveys/H30/letters/064611");
            await town.SeesAsync("遊佐町");
            await town.GoAsync("/surveys/H30");
            await town.SeesAsync("回答の期限は平成30年6月8日");
        }

        App.Clock.SetUtcNow(new DateTimeOffset(2018, 6, 11, 9, 0, 0, JapanTime.Offset));
        await using var later = await SetOutAsync(World.Secretariat);
        await later.GoAsync("/surveys/H30/close");
        await later.PressAsync("受付を終了する");
        await later.GoAsync("/surveys/H30/share");
        await later.PressAsync("共有を始める");
        Assert.Equal(SurveyStatus.Shared, await App.ReadAsync(db => db.Surveys.Select(survey => survey.Status).SingleAsync()));
    }

    protected override Task PrepareAsync() => App.InitializeAsync().AsTask();
}
