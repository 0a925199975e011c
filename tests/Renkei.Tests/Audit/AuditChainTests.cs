using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Access;
using Renkei.Audit;
using Renkei.Tests.Support;

namespace Renkei.Tests.Audit;

/// <summary>What somebody does to the tables behind the system's back is found.</summary>
public sealed class AuditChainTests : IAsyncLifetime
{
    private readonly RenkeiApp _app = new();

    public async ValueTask InitializeAsync()
    {
        await _app.InitializeAsync();
        await _app.SaveAsync(new Position(_app.World.SecretariatDivision, "臨時の担当", [Role.Reader]), _app.World.Secretariat.Actor);
        await LinkAsync();
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("UPDATE audit_values SET \"After\" = '別の担当' WHERE \"After\" = '臨時の担当'")]
    [InlineData("UPDATE audit_entries SET \"ActorLabel\" = 'ほかの方' WHERE \"SubjectKind\" = 'Position'")]
    [InlineData("DELETE FROM audit_values WHERE \"After\" = '臨時の担当'")]
    [InlineData("UPDATE audit_links SET \"Hash\" = 'x' WHERE \"Number\" = 2")]
    public async Task A_record_changed_from_outside_breaks_the_chain_where_it_stands(string tampering)
    {
        var before = await VerifyAsync();

        await _app.ReadAsync(db => db.Database.ExecuteSqlRawAsync(tampering));

        Assert.Null(before.BrokenAt);
        Assert.NotNull((await VerifyAsync()).BrokenAt);
    }

    [Fact]
    public async Task An_entry_taken_out_of_the_middle_is_missed()
    {
        var middle = await _app.ReadAsync(db => db.AuditLinks.Where(link => link.Number == 2).Select(link => link.EntryId).SingleAsync());

        await _app.ReadAsync(async db =>
        {
            await db.AuditLinks.Where(link => link.EntryId == middle).ExecuteDeleteAsync();
            await db.AuditValues.Where(value => value.EntryId == middle).ExecuteDeleteAsync();
            return await db.AuditEntries.Where(entry => entry.Id == middle).ExecuteDeleteAsync();
        });

        Assert.Equal(2, (await VerifyAsync()).BrokenAt);
    }

    [Fact]
    public async Task Writers_that_store_at_the_same_time_are_all_linked_once()
    {
        await Task.WhenAll(Enumerable.Range(1, 8).Select(async number =>
        {
            await _app.SaveAsync(new Position(_app.World.SecretariatDivision, $"担当{number}", [Role.Reader]), _app.World.Secretariat.Actor);
            await Task.Yield();
        }));

        await LinkAsync();

        var chain = await VerifyAsync();
        Assert.Null(chain.BrokenAt);
        Assert.Equal(await _app.ReadAsync(db => db.AuditEntries.CountAsync()), chain.Links);
    }

    [Fact]
    public async Task A_change_is_kept_with_what_was_before_and_after()
    {
        await _app.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<Renkei.Data.RenkeiDbContext>();
            (await db.Organizations.SingleAsync(body => body.Code == "062049")).Call("000-000-1234");
            await db.SaveChangesAsync();
        }, _app.World.Secretariat.Actor);

        var value = await _app.ReadAsync(db => db.AuditValues.SingleAsync(one => one.After == "000-000-1234"));
        Assert.Equal(("Telephone", null), (value.Field, value.Before));
    }

    private Task LinkAsync() => _app.InScopeAsync(services => services.GetRequiredService<LinkAuditEntries>().ExecuteAsync(default));

    private Task<AuditChain> VerifyAsync() => _app.ReadAsync(db => AuditChain.VerifyAsync(db, default));
}
