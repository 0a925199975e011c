using Microsoft.EntityFrameworkCore;
using Renkei.Surveys;

namespace Renkei.Tests.Journeys;

public sealed class KeyboardJourney(JourneyBrowser browser) : Journey(browser)
{
    [Fact]
    public async Task A_town_answers_and_submits_by_keyboard_alone()
    {
        await using var town = await SetOutAsync(World.YuzaOfficer);
        var keys = new Keyboard(town.Page);
        await town.GoAsync("/surveys/H30/responses/064611");

        await keys.EnterAsync("回答を書く");
        await keys.WriteAsync("responsible-officer", "企画課長");
        await keys.WriteAsync("responding-division", "企画課");
        await keys.WriteAsync("telephone", "000-000-0000");
        await keys.WriteAsync("title", "海岸漂着ごみの回収");
        await keys.WriteAsync("field", "防災");
        await keys.WriteAsync("current-situation", "冬のあいだに流れ着くごみを、町だけでは片付けきれない。");
        await keys.WriteAsync("request", "回収の日を合わせ、処理を広域で行いたい。");
        await keys.WriteAsync("urgency", "高（翌年度当初）");
        await keys.EnterAsync("提出前の確認へ進む");
        await keys.WriteAsync("post", "企画課長");
        await keys.EnterAsync("庁内で決裁済みとして県へ提出する");

        await town.SeesAsync("提出しました（受付番号 H30-06461-提1）");
        Assert.Equal(ResponseStatus.Submitted, await App.ReadAsync(db => db.SurveyResponses
            .Where(response => response.Id == Round.Responses["064611"].Id).Select(response => response.Status).SingleAsync()));
    }
}
