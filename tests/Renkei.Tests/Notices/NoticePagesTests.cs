using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Notices;
using Renkei.Tests.Support;

namespace Renkei.Tests.Notices;

public sealed class NoticePagesTests : IAsyncLifetime
{
    private readonly RenkeiApp _app = new();

    public async ValueTask InitializeAsync()
    {
        await _app.InitializeAsync();
        await _app.SaveAsync(new Notice(_app.World.Sakata, "市への知らせ", "本文", "/surveys", _app.Clock.GetUtcNow()));
        await _app.SaveAsync(new Notice(
            _app.World.SakataCommerce, "課への知らせ", "本文", "/contacts", _app.Clock.GetUtcNow().AddMinutes(1)));
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_body_sees_its_notices_and_a_division_alone_its_own()
    {
        var commerce = await TextAsync(_app.World.SakataCommerceOfficer);
        var planning = await TextAsync(_app.World.SakataOfficer);
        var yuza = await TextAsync(_app.World.YuzaOfficer);

        Assert.Contains("課への知らせ", commerce, StringComparison.Ordinal);
        Assert.Contains("市への知らせ", commerce, StringComparison.Ordinal);
        Assert.Contains("市への知らせ", planning, StringComparison.Ordinal);
        Assert.DoesNotContain("課への知らせ", planning, StringComparison.Ordinal);
        Assert.DoesNotContain("への知らせ", yuza, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opening_one_marks_it_as_read_and_leads_to_its_page()
    {
        var visitor = await _app.VisitAsync(_app.World.SakataOfficer);
        var page = await visitor.GetPageAsync("/notices");
        var key = page.QuerySelector("button[name=notice]")!.GetAttribute("value")!;

        var opened = await visitor.SubmitAsync(page, "form[action='/notices/open']", ("notice", key));

        Assert.Equal("/surveys", opened.Headers.Location!.OriginalString);
        var after = await visitor.GetPageAsync("/notices?show=unread");
        Assert.Contains("まだ読んでいないお知らせはありません", after.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_foreign_notice_is_not_found()
    {
        var notice = await _app.ReadAsync(db => db.Notices.Select(one => one.Id).FirstAsync());

        await Assert.ThrowsAsync<NotFoundException>(() => _app.InScopeAsync(
            services => services.GetRequiredService<ReadNotices>().OpenAsync(notice, default), _app.World.YuzaOfficer.Actor));

        Assert.Equal(0, await _app.ReadAsync(db => db.NoticeReadings.CountAsync()));
    }

    [Fact]
    public async Task All_are_read_at_once_and_the_header_counts_down()
    {
        var visitor = await _app.VisitAsync(_app.World.SakataCommerceOfficer);
        var page = await visitor.GetPageAsync("/notices");

        var after = await visitor.FollowAsync(await visitor.SubmitAsync(page, "form[action='/notices/all-read']"));

        Assert.Equal("2件", page.QuerySelector(".header-link strong")!.TextContent);
        Assert.Equal("0件", after.QuerySelector(".header-link strong")!.TextContent);
    }

    private async Task<string> TextAsync(Person person) =>
        (await (await _app.VisitAsync(person)).GetPageAsync("/notices")).QuerySelector("main")!.TextContent;
}
