using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Needs;
using Renkei.Publishing;
using Renkei.Tests.Needs;
using Renkei.Themes;

namespace Renkei.Tests.Journeys;

public sealed class LineJourney(JourneyBrowser browser) : Journey(browser)
{
    private const string Town = "/towns/06461";

    private static readonly DateTimeOffset Meeting = new(2018, 7, 6, 15, 0, 0, JapanTime.Offset);
    private static readonly DateTimeOffset Hour = new(2018, 7, 27, 14, 0, 0, JapanTime.Offset);

    private SharedJourney _line = null!;

    [Fact]
    public async Task Needs_become_a_theme_and_the_council_decides()
    {
        await using (var secretariat = await SetOutAsync(World.Secretariat))
        {
            await secretariat.GoAsync("/themes/H30");
            await secretariat.PressAsync("自動の仮分類（職員が確認します）");
            await secretariat.WriteAsync("need", LineRound.Beach);
            await secretariat.Page.GetByLabel("選んだ課題を").SelectOptionAsync(["新しい候補"]);
            await secretariat.WriteAsync("new-name", "海岸の保全");
            await secretariat.PressAsync("移す");
            await secretariat.SeesAsync("海岸の保全");
            var serial = await App.ReadAsync(db => db.Themes.Where(theme => theme.Name == "海岸の保全").Select(theme => theme.Serial).SingleAsync());
            await secretariat.WriteAsync($"summary-{serial}", "漂着ごみの広域での回収");
            await secretariat.PressAsync(secretariat.Page.Locator($"button[value='council-{serial}']"));

            await secretariat.GoAsync("/councils/H30");
            await secretariat.WriteAsync("name", "第1回 推進会議");
            await secretariat.WriteAsync("day", "平成30年7月6日");
            await secretariat.WriteAsync("time", "13時30分");
            await secretariat.PressAsync("予定を登録する");
            await secretariat.GoAsync("/councils/H30/1");
            await secretariat.WriteAsync("theme", $"{serial}");
            await secretariat.PressAsync("議題を登録する");
        }

        App.Clock.SetUtcNow(Meeting);
        await using var later = await SetOutAsync(World.Secretariat);
        await later.GoAsync("/councils/H30/1");
        await later.PressAsync("開催済にする");
        await later.WriteAsync("outcome", "Agreed");
        await later.WriteAsync("text", "連携テーマとして進める。");
        await later.PressAsync("決定を記録する");
        await later.SeesAsync("連携テーマとして進める。");
        await later.PressAsync("決定事項を確定する");
        await using var town = await SetOutAsync(World.YuzaOfficer);
        await town.GoAsync("/themes/H30");
        await town.SeesAsync("海岸の保全");
        Assert.Equal(ThemeStatus.Decided, await App.ReadAsync(db => db.Themes
            .Where(theme => theme.Name == "海岸の保全").Select(theme => theme.Status).SingleAsync()));
    }

    [Fact]
    public async Task A_reply_goes_through_its_decision_and_the_public_sees_it_from_the_hour_on()
    {
        await using (var secretariat = await SetOutAsync(World.Secretariat))
        {
            await secretariat.GoAsync($"/needs/{LineRound.Beach}");
            await secretariat.WriteAsync("disposition", NeedDisposition.HandledByDivision.Letter().ToString());
            await secretariat.WriteAsync("public-title", "海岸の漂着ごみ");
            await secretariat.WriteAsync("public-summary", "広域での回収を求めるもの。");
            await secretariat.PressAsync("整理欄を保存する");
            await secretariat.GoAsync($"/needs/{LineRound.Beach}/reply");
            await secretariat.WriteAsync("text", "回収の日程を県で取りまとめます。");
            await secretariat.WriteAsync("schedule", "平成31年2月の推進会議");
            await secretariat.PressAsync("回答案を保存する");
            await secretariat.GoAsync("/replies/H30");
            await secretariat.PressAsync(secretariat.Page.Locator("main form:has([name=document]) button"));
            await using var town = await SetOutAsync(World.YuzaOfficer);
            await town.GoAsync("/replies/H30");
            await town.DoesNotSeeAsync("回収の日程を県で取りまとめます。");

            await using var head = await SetOutAsync(World.SecretariatHead);
            await head.GoAsync("/approvals/H30-1");
            await head.PressAsync("決裁する");
            await town.GoAsync("/replies/H30");
            await town.SeesAsync("回収の日程を県で取りまとめます。");
            await town.GoAsync("/needs/public-texts/H30");
            await town.PressAsync("1件をまとめて確認する");

            await secretariat.GoAsync("/publications/H30");
            await secretariat.WriteAsync("day", "平成30年7月27日");
            await secretariat.WriteAsync("time", "14時");
            await secretariat.PressAsync("公表を予定する");
            await secretariat.PressAsync("決裁に回す");
            await head.GoAsync("/approvals/H30-2");
            await head.PressAsync("決裁する");
        }

        await using var citizen = await SetOutAsync(null);
        App.Clock.SetUtcNow(Hour.AddMinutes(-1));
        await citizen.GoAsync(Town);
        await citizen.DoesNotSeeAsync("海岸の漂着ごみ");
        App.Clock.SetUtcNow(Hour);
        await _line.ActAsync<PublishDue>(publish => publish.RunAsync(default));
        await citizen.GoAsync(Town);
        await citizen.SeesAsync("海岸の漂着ごみ");
        await citizen.SeesAsync("回収の日程を県で取りまとめます。");
        await citizen.GoAsync("/towns/06204");
        await citizen.DoesNotSeeAsync("橋の点検");
    }

    protected override async Task PrepareAsync()
    {
        _line = new SharedJourney(App);
        await _line.InitializeAsync();
    }
}
