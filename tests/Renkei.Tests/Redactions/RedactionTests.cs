using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Audit;
using Renkei.Data;
using Renkei.Redactions;
using Renkei.Tests.Responses;
using Renkei.Tests.Support;
using static Renkei.Tests.Support.Refusals;

namespace Renkei.Tests.Redactions;

public sealed class RedactionTests(RoundFixture fixture) : IClassFixture<RoundFixture>
{
    private const string Secret = "架空野太郎さん000-9999";

    private readonly RenkeiApp _app = fixture.App;

    [Fact]
    public async Task A_text_is_blacked_out_everywhere_and_the_chain_still_holds()
    {
        await fixture.Round.WriteAsync(
            _app, _app.World.SakataOfficer, "買い物支援", ("current-situation", $"車のない{Secret}の例がある。"), ("remarks", Secret));
        await fixture.Round.SubmitAsync(_app, _app.World.SakataOfficer);
        await _app.DrainOutboxAsync();
        await LinkAsync();
        Assert.NotEmpty(await ColumnsHoldingAsync(Secret));
        var admin = await _app.VisitAsync(_app.World.SystemAdministrator);

        var found = await RenkeiApp.ReadPageAsync(await admin.SubmitAsync(
            await admin.GetPageAsync("/audit/redaction"), "main form", ("text", Secret)));
        Assert.Contains("提出した課題", found.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var unsure = await RenkeiApp.ReadPageAsync(await admin.SubmitAsync(
            found, "main form:has([name=reason])", ("reason", "住民の氏名と電話")));
        Assert.Contains("印を付けてください", unsure.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        var done = await admin.FollowAsync(await admin.SubmitAsync(
            found, "main form:has([name=reason])", ("reason", "住民の氏名と電話"), ("sure", "true")));

        Assert.Contains("墨消ししました", done.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await ColumnsHoldingAsync(Secret));
        var need = await _app.ReadAsync(db => db.SubmittedNeeds.SingleAsync(one => one.Title == "買い物支援"));
        Assert.Equal(("車のない■■■の例がある。", "■■■"), (need.CurrentSituation, need.Remarks));
        await LinkAsync();
        var chain = await _app.ReadAsync(db => AuditChain.VerifyAsync(db, default));
        Assert.Null(chain.BrokenAt);
        Assert.True(chain.Redacted > 0);
        var by = await _app.ReadAsync(db => db.AuditEntries.Where(one => one.SubjectKind == nameof(Redaction))
            .Select(entry => entry.AccountId).Distinct().SingleAsync());
        Assert.Equal(_app.World.SystemAdministrator.Actor.AccountId, by);
        var verified = await RenkeiApp.ReadPageAsync(
            await admin.SubmitAsync(await admin.GetPageAsync("/audit"), "main form[method=post]"));
        Assert.Contains("件すべてつながっています", verified.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/audit")]
    [InlineData("/audit/redaction")]
    public async Task Who_is_no_system_administrator_is_refused(string address)
    {
        foreach (var person in new[] { _app.World.Secretariat, _app.World.SakataAdministrator, _app.World.OkuraOfficer })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await (await _app.VisitAsync(person)).GetAsync(address)).StatusCode);
        }
    }

    [Fact]
    public async Task The_use_case_refuses_others_short_texts_and_a_reason_that_tells()
    {
        await Assert.ThrowsAsync<NotFoundException>(() => RedactAsync(_app.World.Secretariat, "酒田", "理由"));
        await AssertRefusedAsync(RedactionRules.TextFits, () => RedactAsync(_app.World.SystemAdministrator, "字", "理由"));
        await AssertRefusedAsync(
            RedactionRules.ReasonWithoutText, () => RedactAsync(_app.World.SystemAdministrator, "架空川", "架空川さんの件"));
        await AssertRefusedAsync(
            RedactionRules.StandsSomewhere, () => RedactAsync(_app.World.SystemAdministrator, "どこにもない文字", "理由"));
    }

    [Fact]
    public async Task A_text_that_is_part_of_a_number_leaves_numbers_keys_and_digests_alone()
    {
        await fixture.Round.WriteAsync(_app, _app.World.YuzaOfficer, "内線0646の件", ("remarks", "担当は内線0646"));
        await fixture.Round.SubmitAsync(_app, _app.World.YuzaOfficer);
        await _app.DrainOutboxAsync();

        await RedactAsync(_app.World.SystemAdministrator, "0646", "内線番号");

        var need = await _app.ReadAsync(db => db.Needs.SingleAsync(one => one.Number.StartsWith("H30-06461")));
        var content = await _app.ReadAsync(db => db.SubmittedNeeds.SingleAsync(one => one.Id == need.ContentId));
        Assert.Equal("担当は内線■■■", content.Remarks);
        Assert.Equal(1, await _app.ReadAsync(db => db.Submissions.CountAsync(one => one.ReceiptNumber.Contains("06461"))));
    }

    private Task<int> RedactAsync(Person person, string text, string reason) => _app.InScopeAsync(
        services => services.GetRequiredService<RedactText>().ExecuteAsync(text, reason, default), person.Actor);

    private Task LinkAsync() =>
        _app.InScopeAsync(services => services.GetRequiredService<LinkAuditEntries>().ExecuteAsync(default));

    /// <summary>Asks the database itself for its text columns, so that no area is forgotten.</summary>
    private Task<List<string>> ColumnsHoldingAsync(string text) => _app.ReadAsync(async db =>
    {
        var holding = new List<string>();
        foreach (var (table, column) in await TextColumnsAsync(db))
        {
            var count = await db.Database.SqlQueryRaw<long>(
                $"SELECT CAST(count(*) AS bigint) AS \"Value\" FROM \"{table}\" WHERE replace(\"{column}\", {{0}}, '') <> \"{column}\"",
                text).SingleAsync();
            if (count > 0)
            {
                holding.Add($"{table}.{column}");
            }
        }

        return holding;
    });

    private static async Task<List<(string Table, string Column)>> TextColumnsAsync(RenkeiDbContext db)
    {
        var sql = db.Database.IsSqlite()
            ? "SELECT m.name || '|' || c.name AS \"Value\" FROM sqlite_master m JOIN pragma_table_info(m.name) c"
                + " WHERE m.type = 'table' AND upper(c.type) = 'TEXT'"
            : "SELECT table_name || '|' || column_name AS \"Value\" FROM information_schema.columns"
                + " WHERE table_schema = 'public' AND data_type IN ('text', 'character varying')";
        var all = await db.Database.SqlQueryRaw<string>(sql).ToListAsync();
        Assert.Contains(all, one => one.StartsWith("audit_values|", StringComparison.Ordinal));
        return [.. all.Select(one => one.Split('|')).Select(parts => (parts[0], parts[1]))];
    }
}
