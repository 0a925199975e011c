using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Consolidation;
using Renkei.Redactions;
using Renkei.Tests.Support;
using static Renkei.Tests.Support.Refusals;

namespace Renkei.Tests.Consolidation;

/// <summary>第1次集計, a late answer, 確定: each stays what it was; only 墨消し reaches into it.</summary>
public sealed class FixedTableTests(MarkedTable marked) : IClassFixture<MarkedTable>
{
    private readonly RenkeiApp _app = marked.App;

    [Fact]
    public async Task An_edition_is_reproduced_whatever_comes_later()
    {
        var secretariat = await _app.VisitAsync(_app.World.Secretariat);
        var first = await FileAsync(secretariat, 1);

        await marked.AnswerLateAsync();
        var live = (await secretariat.GetPageAsync(MarkedTable.Address)).QuerySelector("main")!.TextContent;
        await marked.ActAsync<FixConsolidation>(fix => fix.ExecuteAsync("H30", EditionKind.Final, "", default));
        var final = await FileAsync(secretariat, 2);
        var difference = (await secretariat.GetPageAsync($"{MarkedTable.Address}/differences?from=1&to=2")).QuerySelector("main")!.TextContent;

        Assert.Contains("第1次集計の後", live, StringComparison.Ordinal);
        Assert.Contains("遅れて届いた課題", difference, StringComparison.Ordinal);
        Assert.Equal(first, await FileAsync(secretariat, 1));
        Assert.Equal(final, await FileAsync(secretariat, 2));
        Assert.NotEqual(first, final);
        var shown = (await secretariat.GetPageAsync($"{MarkedTable.Address}?edition=1")).QuerySelector("main")!.TextContent;
        Assert.DoesNotContain("遅れて届いた課題", shown, StringComparison.Ordinal);
        Assert.Contains("固定したときの内容と一致しています", shown, StringComparison.Ordinal);
        await AssertRefusedAsync(ConsolidationRules.BeforeFinal, () => marked.ActAsync<FixConsolidation>(
            fix => fix.ExecuteAsync("H30", EditionKind.Interim, "", default)));
        await AssertRedactedAsync(secretariat, first);
    }

    [Fact]
    public async Task Only_the_secretariat_fixes_and_only_after_the_closing()
    {
        await Assert.ThrowsAsync<NotFoundException>(() => marked.ActAsync<FixConsolidation>(
            fix => fix.ExecuteAsync("H30", EditionKind.Interim, "", default), _app.World.CommerceOfficer));
        await Assert.ThrowsAsync<NotFoundException>(() => marked.ActAsync<FixConsolidation>(
            fix => fix.ExecuteAsync("H31", EditionKind.Interim, "", default)));

        var editions = await _app.ReadAsync(db => db.ConsolidationEditions.AsNoTracking().ToListAsync());

        Assert.All(editions, edition => Assert.Equal("市町村課 主査", edition.FixedBy));
        Assert.Contains(editions, edition => edition is { Label: "第1次集計", NeedCount: 2 });
    }

    [Fact]
    public async Task A_need_counts_under_each_of_its_fields_and_once_in_the_actual_number()
    {
        var table = await _app.ReadAsync(db => ConsolidatedTable.LoadAsync(
            db, _app.World.Secretariat.Actor, "H30", 1, _app.Clock.GetUtcNow(), default));

        var totals = FieldTotals.Of(table!);

        Assert.Equal(new TotalCell(2, 1), totals.Actual.Whole);
        Assert.Equal(3, totals.Repeated.Whole.Needs);
        Assert.Equal(new TotalCell(1, 1), totals.Fields.Single(field => field.Field == "環境・鳥獣").Whole);
        Assert.Equal(new TotalCell(2, 1), totals.Fields.Single(field => field.Field == "防災").Whole);
        Assert.Single(new ConsolidationFilter { Field = "環境・鳥獣" }.Choose(table!));
    }

    private async Task AssertRedactedAsync(Visitor secretariat, byte[] before)
    {
        await _app.InScopeAsync(
            services => services.GetRequiredService<RedactText>().ExecuteAsync("標識現状", "試験", default),
            _app.World.SystemAdministrator.Actor);

        var shown = (await secretariat.GetPageAsync($"{MarkedTable.Address}?edition=1")).QuerySelector("main")!.TextContent;

        Assert.DoesNotContain("標識現状", shown, StringComparison.Ordinal);
        Assert.Contains("墨消しがあり", shown, StringComparison.Ordinal);
        Assert.NotEqual(before, await FileAsync(secretariat, 1));
    }

    private static async Task<byte[]> FileAsync(Visitor visitor, int edition)
    {
        var response = await visitor.GetAsync($"{MarkedTable.Address}/table.xlsx?edition={edition}");
        Assert.True(response.Content.Headers.ContentLength > 0);
        return await response.Content.ReadAsByteArrayAsync();
    }
}
