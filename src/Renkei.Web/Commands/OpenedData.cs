using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Audit;
using Renkei.Data;

namespace Renkei.Web.Commands;

/// <summary>Data opened by a command: brought up to this version, and its chain of changes checked.</summary>
internal sealed class OpenedData : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly AsyncServiceScope _scope;

    private OpenedData(DataSettings settings)
    {
        _services = new ServiceCollection().AddLogging().AddRenkei(settings).BuildServiceProvider();
        _scope = _services.CreateAsyncScope();
        _scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(Actor.System("コマンド"));
    }

    private RenkeiDbContext Db => _scope.ServiceProvider.GetRequiredService<RenkeiDbContext>();

    public static async Task<OpenedData> OpenAsync(DataSettings settings, CancellationToken cancellation)
    {
        var data = new OpenedData(settings);
        await data.Db.Database.MigrateAsync(cancellation);
        return data;
    }

    /// <summary>The keys of sessions were sealed with the file of another folder; the site makes new ones.</summary>
    public Task ForgetSessionsAsync(CancellationToken cancellation) =>
        Db.DataProtectionKeys.ExecuteDeleteAsync(cancellation);

    public async Task<string> ChainInWordsAsync(CancellationToken cancellation)
    {
        var chain = await AuditChain.VerifyAsync(Db, cancellation);
        return chain.BrokenAt is { } broken
            ? $"操作の記録の鎖が{broken}番目で切れています。このデータを使う前に、ほかのバックアップと比べてください。"
            : $"操作の記録{chain.Links}件の鎖はつながっています。";
    }

    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await _services.DisposeAsync();
    }
}
