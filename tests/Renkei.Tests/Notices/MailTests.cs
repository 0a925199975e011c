using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MimeKit;
using Renkei.Calendar;
using Renkei.Cycles;
using Renkei.Notices;
using Renkei.Reminders;
using Renkei.Tests.Responses;
using Renkei.Tests.Support;

namespace Renkei.Tests.Notices;

public sealed class MailTests : IAsyncLifetime
{
    private readonly MailSink _sink = new();
    private readonly MailingApp _app = new();

    public async ValueTask InitializeAsync()
    {
        _app.Port = _sink.Port;
        await _app.InitializeAsync();
        var list = new ContactList(new FiscalYear(2018), _app.World.Sakata, predecessor: null);
        list.Revise([Contact(ContactRank.Primary, "kikaku@sakata.example"), Contact(ContactRank.Deputy, "Kikaku@sakata.example")]);
        await _app.SaveAsync(list);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _sink.DisposeAsync();
    }

    [Fact]
    public async Task A_notice_reaches_a_shared_address_once_and_its_subject_tells_nothing()
    {
        await GiveAsync();
        await SendAsync();
        await SendAsync();

        var mail = Assert.Single(_sink.Mails);
        Assert.Equal("【連携 Renkei】お知らせがあります", mail.Subject);
        Assert.Equal("auto-generated", mail.Headers[HeaderId.AutoSubmitted]);
        Assert.Equal("kikaku@sakata.example", Assert.Single(mail.To.Mailboxes).Address);
        Assert.Contains("https://renkei.example/surveys", mail.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dead_server_is_tried_again_later_and_shown_to_the_administrator()
    {
        await _sink.DisposeAsync();
        await GiveAsync();
        await SendAsync();

        var visitor = await _app.VisitAsync(_app.World.SystemAdministrator);
        var page = await visitor.GetPageAsync("/audit/mail");

        Assert.Contains("kikaku@sakata.example", page.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        var mail = await _app.ReadAsync(db => db.NoticeMails.SingleAsync());
        Assert.Equal(1, mail.Attempts);
        Assert.True(mail.RetryAt > _app.Clock.GetUtcNow());
        await visitor.FollowAsync(await visitor.SubmitAsync(page, "main form", ("mail", mail.Id.ToString())));
        Assert.Equal(_app.Clock.GetUtcNow(), (await _app.ReadAsync(db => db.NoticeMails.SingleAsync())).RetryAt);
    }

    [Fact]
    public async Task A_reminder_goes_by_mail_where_there_is_an_address_and_is_a_notice_everywhere()
    {
        var round = await OpenRound.OpenAsync(_app);
        _app.Clock.SetUtcNow(new DateOnly(2018, 5, 18).At(new TimeOnly(9, 30)));

        await _app.Services.GetRequiredService<SendDueReminders>().RunAsync(default);
        await SendAsync();

        var mail = Assert.Single(_sink.Mails);
        Assert.Equal("kikaku@sakata.example", Assert.Single(mail.To.Mailboxes).Address);
        Assert.Contains("https://renkei.example/surveys/H30/responses/062049", mail.TextBody, StringComparison.Ordinal);
        var ways = await _app.ReadAsync(db => db.Reminders.ToDictionaryAsync(sent => sent.ResponseId, sent => sent.Way));
        Assert.Equal(ReminderWay.NoticeAndMail, ways[round.Responses["062049"].Id]);
        Assert.Equal(ReminderWay.Notice, ways[round.Responses["063657"].Id]);
        Assert.Equal(4, await _app.ReadAsync(db => db.Notices.CountAsync(notice => notice.Title == "御回答のお願い（再送）")));
    }

    private static ContactEntry Contact(ContactRank rank, string email) =>
        new(rank, "企画調整課", "主査", "試験", "000-000-0000", Email: email);

    private Task GiveAsync() =>
        _app.SaveAsync(new Notice(_app.World.Sakata, "知らせ", "本文", "/surveys", _app.Clock.GetUtcNow()));

    private async Task SendAsync()
    {
        await _app.DrainOutboxAsync();
        await _app.Services.GetRequiredService<SendMails>().RunAsync(default);
    }

    private sealed class MailingApp : RenkeiApp
    {
        public int Port { get; set; }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.Replace(ServiceDescriptor.Singleton(
                new MailSettings("127.0.0.1", Port, "renkei@pref.example", "https://renkei.example") { UsesStartTls = false })));
        }
    }
}
