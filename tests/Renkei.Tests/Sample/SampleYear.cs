using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Data;
using Renkei.Organizations;
using Renkei.Tests.Support;

namespace Renkei.Tests.Sample;

/// <summary>The sample site in a folder of its own, on SQLite as <c>./run</c> makes it; MoveTests takes it to PostgreSQL.</summary>
public sealed class SampleYear : IAsyncLifetime
{
    private readonly SampleSite _site = new();

    /// <summary>When the last record of the year was written, before anybody came.</summary>
    public DateTimeOffset LastRecordAt { get; private set; }

    public async ValueTask InitializeAsync()
    {
        _site.StartServer();
        LastRecordAt = await ReadAsync(db => db.AuditEntries
            .Where(entry => entry.SubjectKind != nameof(Installation)).MaxAsync(entry => entry.At));
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    public Visitor Visit() => new(new HttpClient(new HttpClientHandler { AllowAutoRedirect = false })
    {
        BaseAddress = new Uri(_site.Address),
    });

    public async Task<T> ReadAsync<T>(Func<RenkeiDbContext, Task<T>> read)
    {
        await using var scope = _site.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<RenkeiDbContext>());
    }
}
