using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Surveys;

namespace Renkei.Tests.Journeys;

public sealed class SurveyJourney(JourneyBrowser browser) : Journey(browser)
{
    [Fact]
    public async Task Every_body_confirms_its_contacts_and_the_survey_opens()
    {
        await using var secretariat = await SetOutAsync(World.Secretariat);
        await PrepareAsync(secretariat);
        await secretariat.GoAsync("/surveys/H30/open");
        await secretariat.SeesAsync("正担当が決まっていない団体が4あります");

        foreach (var (officer, code) in new[]
                 {
                     (World.SakataOfficer, "062049"), (World.ShinjoOfficer, "062057"), (World.OkuraOfficer, "063657"),
                     (World.YuzaOfficer, "064611"),
                 })
        {
            await using var body = await SetOutAsync(officer);
            await body.GoAsync($"/contacts/{code}/edit?year=2018");
            await body.WriteAsync("Rows[0].UnitName", "企画課");
            await body.WriteAsync("Rows[0].Title", "主査");
            await body.WriteAsync("Rows[0].PersonName", "試験担当");
            await body.WriteAsync("Rows[0].Telephone", "000-000-0000");
            await body.PressAsync("この内容で確認する");
            await body.SeesAsync("確認済");
        }

        await secretariat.GoAsync("/contacts/print?year=2018");
        await secretariat.SeesAsync("大蔵村");
        await secretariat.GoAsync("/surveys/H30/open");
        await secretariat.DoesNotSeeAsync("未定のまま開始する");
        await secretariat.PressAsync("受付を始める");
        Assert.Equal(SurveyStatus.Open, await StatusAsync());
    }

    [Fact]
    public async Task A_survey_is_prepared_decided_opened_closed_and_shared()
    {
        await using (var secretariat = await SetOutAsync(World.Secretariat))
        {
            await PrepareAsync(secretariat);
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
        Assert.Equal(SurveyStatus.Shared, await StatusAsync());
    }

    /// <summary>From a route for the 依頼 to the decision on it.</summary>
    private async Task PrepareAsync(Traveller secretariat)
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
    }

    private Task<SurveyStatus> StatusAsync() =>
        App.ReadAsync(db => db.Surveys.Select(survey => survey.Status).SingleAsync());

    protected override Task PrepareAsync() => App.InitializeAsync().AsTask();
}
