using Microsoft.EntityFrameworkCore;
using Renkei.Surveys;
using Renkei.Tests.Responses;

namespace Renkei.Tests.Journeys;

public sealed class AnsweringJourneys(JourneyBrowser browser) : Journey(browser)
{
    private const string Yuza = "/surveys/H30/responses/064611";

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task A_town_answers_with_script_off_and_sends_what_was_decided_on_paper(int width)
    {
        await using var town = await SetOutAsync(World.YuzaOfficer, hasScript: false, width);
        await town.GoAsync(Yuza);
        await town.FollowAsync("回答を書く");
        await town.WriteAsync("title", "海岸漂着ごみの回収");
        await town.PressAsync("一時保存");
        await town.SeesAsync("保存しました");

        await town.GoAsync(Yuza);
        await town.FollowAsync("回答の続きを書く");
        await town.WriteAsync("field", "防災");
        await town.WriteAsync("current-situation", "冬のあいだに流れ着くごみを、町だけでは片付けきれない。");
        await town.WriteAsync("request", "回収の日を合わせ、処理を広域で行いたい。");
        await town.WriteAsync("urgency", "高（翌年度当初）");
        await town.WriteAsync("responsible-officer", "企画課長");
        await town.WriteAsync("responding-division", "企画課");
        await town.WriteAsync("telephone", "000-000-0000");
        await town.PressAsync("提出前の確認へ進む");
        await town.SeesAsync("直すところはありません");
        await town.WriteAsync("post", "企画課長");
        await town.WriteAsync("document-number", "企第12号");
        await town.PressAsync("庁内で決裁済みとして県へ提出する");

        await town.SeesAsync("提出しました（受付番号 H30-06461-提1）");
        await town.SeesAsync("企第12号");
        Assert.Equal(ResponseStatus.Submitted, await StatusAsync("064611"));
    }

    [Fact]
    public async Task A_village_says_that_there_is_nothing_in_three_clicks()
    {
        await using var village = await SetOutAsync(World.OkuraOfficer, width: 360);
        await village.GoAsync("/surveys/H30");

        await village.FollowAsync("回答のページを開く");
        await village.FollowAsync("「該当なし」として提出する");
        await village.WriteAsync("responsible-officer", "総務課長");
        await village.WriteAsync("responding-division", "総務課");
        await village.WriteAsync("telephone", "000-000-0000");
        await village.WriteAsync("post", "総務課長");
        await village.PressAsync("庁内で決裁済みとして「該当なし」を提出する");

        await village.SeesAsync("該当なし");
        Assert.Equal(ResponseStatus.Submitted, await StatusAsync("063657"));
    }

    [Fact]
    public async Task A_city_hands_a_part_to_another_division()
    {
        await using var planning = await SetOutAsync(World.SakataOfficer);
        await planning.GoAsync($"{OpenRound.Sakata}/edit");
        await planning.FollowAsync("ほかの課に分担をお願いする");
        await planning.WriteAsync("what", "NeedColumn");
        await planning.WriteAsync("unit", World.SakataCommerce.Id.ToString("N"));
        await planning.WriteAsync("note", "商店街の分をお願いします。");
        await planning.PressAsync("分担をお願いする");
        await planning.SeesAsync("記入待ち");

        await using var commerce = await SetOutAsync(World.SakataCommerceOfficer);
        await commerce.GoAsync($"{OpenRound.Sakata}/edit");
        await commerce.WriteAsync("title", "商店街の空き店舗");
        await commerce.PressAsync("一時保存");
        await commerce.GoAsync($"{OpenRound.Sakata}/parts");
        await commerce.PressAsync(commerce.Page.Locator("main table form button"));

        await planning.GoAsync($"{OpenRound.Sakata}/parts");
        await planning.SeesAsync("商工港湾課 主任");
        await planning.GoAsync($"{OpenRound.Sakata}/edit");
        await planning.SeesAsync("商店街の空き店舗");
    }

    [Fact]
    public async Task Two_people_on_one_draft_compare_and_nothing_is_lost()
    {
        var row = await Round.WriteAsync(App, World.SakataOfficer, "除雪の応援");
        var draft = $"{OpenRound.Sakata}/edit?open={row:N}";
        await using var one = await SetOutAsync(World.SakataOfficer);
        await using var other = await SetOutAsync(World.SakataCommerceOfficer);
        await one.GoAsync(draft);
        await other.GoAsync(draft);

        await other.WriteAsync("request", "山間部の3地区への支援");
        await other.PressAsync("一時保存");
        await one.WriteAsync("request", "山間部の4地区への支援");
        await one.WriteAsync("own-efforts", "重ならない欄");
        await one.PressAsync("一時保存");
        await one.SeesAsync("商工港湾課 主任");
        await one.SeesAsync("山間部の3地区への支援");
        await one.PressAsync("選んだ内容で保存する");
        await one.SeesAsync("選んだ内容を残しました");

        await other.GoAsync(draft);
        Assert.Equal("山間部の4地区への支援", await other.Page.Locator("[name$='.request']").InputValueAsync());
        Assert.Equal("重ならない欄", await other.Page.Locator("[name$='.own-efforts']").InputValueAsync());
    }

    private Task<ResponseStatus> StatusAsync(string code) => App.ReadAsync(db => db.SurveyResponses
        .Where(response => response.Id == Round.Responses[code].Id).Select(response => response.Status).SingleAsync());
}
