using System.Runtime.InteropServices;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Renkei.Analysis;
using Renkei.Data;
using Renkei.Needs;
using Renkei.Redactions;
using Renkei.Search;
using Renkei.Tests.Needs;

namespace Renkei.Tests.Search;

public sealed class SearchIndexTests(SharedLine line) : IClassFixture<SharedLine>, IDisposable
{
    private const string Secret = "架空野太郎000-9999";

    private readonly List<string> _folders = [];

    [Fact]
    public async Task What_was_saved_is_found_at_once_by_every_process()
    {
        using var other = NewIndex(out _);
        await FoundAsync(other, "漂着");

        await line.SortAsync(LineRound.Beach);
        await line.ActAsync<ConfirmPublicTexts>(
            confirm => confirm.ExecuteAsync(
                LineRound.Year, new Dictionary<string, (string, string)> { [LineRound.Beach] = ("海岸の清掃", "波打ち際") }, default),
            line.World.YuzaOfficer);

        foreach (var index in new[] { line.App.Services.GetRequiredService<SearchIndex>(), other })
        {
            Assert.Equal([SearchKind.PublicNeed], (await FoundAsync(index, "波打ち際")).Select(key => key.Kind));
        }
    }

    [Fact]
    public async Task A_body_of_another_name_is_found_by_it()
    {
        using var index = NewIndex(out _);
        Assert.Empty(await FoundAsync(index, "新しい名の市"));

        await line.App.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<RenkeiDbContext>();
            await db.Organizations.Where(body => body.Id == line.World.Sakata.Id).ExecuteUpdateAsync(set => set
                .SetProperty(body => body.Name, "新しい名の市").SetProperty(body => body.Version, body => body.Version + 1));
        });

        Assert.Equal(2, (await FoundAsync(index, "新しい名の市")).Count(key => key.Kind == SearchKind.Need));
        await line.App.ReadAsync(db => db.Organizations.Where(body => body.Id == line.World.Sakata.Id).ExecuteUpdateAsync(set => set
            .SetProperty(body => body.Name, "酒田市").SetProperty(body => body.Version, body => body.Version + 1)));
    }

    [Fact]
    public async Task What_is_blacked_out_leaves_the_files_of_the_index()
    {
        await line.App.ReadAsync(db => db.SubmittedNeeds.Where(text => text.Title == "海岸漂着ごみの回収")
            .ExecuteUpdateAsync(set => set.SetProperty(text => text.Request, $"{Secret}さんの家の前")));
        using var index = NewIndex(out var folder);
        Assert.Single(await FoundAsync(index, Secret));
        Assert.True(Holds(folder, Secret));

        await line.App.InScopeAsync(
            services => services.GetRequiredService<RedactText>().ExecuteAsync(Secret, "住民の氏名と電話", default),
            line.World.SystemAdministrator.Actor);
        await line.App.ReadAsync(async db =>
        {
            await index.FollowAsync(db, default);
            return 0;
        });

        Assert.False(Holds(folder, Secret));
        Assert.Empty(await FoundAsync(index, Secret));
        Assert.NotEmpty(await FoundAsync(index, "さんの家の前"));
    }

    [Fact]
    public async Task A_deleted_folder_and_one_of_another_database_are_made_anew()
    {
        using var index = NewIndex(out var folder);
        Assert.NotEmpty(await FoundAsync(index, "点検"));
        Directory.Delete(folder, recursive: true);
        Assert.NotEmpty(await FoundAsync(index, "点検"));
        index.Dispose();

        using (var store = IndexStore.Open(Path.Combine(folder, "1"), OperatorWords.None))
        {
            var (document, stamp) = (TextIndex.Document(1, "よそのデータ", ""), store.Stamp);
            store.Take([document]);
            store.Commit(stamp, Guid.CreateVersion7(), isCompact: false);
        }

        using var again = new SearchIndex(new DataSettings(Path.GetDirectoryName(folder)!), OperatorWords.None, NullLogger<SearchIndex>.Instance);
        Assert.Empty(await FoundAsync(again, "よそのデータ"));
        Assert.NotEmpty(await FoundAsync(again, "点検"));
    }

    [Fact]
    public async Task Two_processes_of_one_folder_have_an_index_each_and_one_without_a_folder_has_one_too()
    {
        using var first = NewIndex(out var folder);
        using var second = new SearchIndex(new DataSettings(Path.GetDirectoryName(folder)!), OperatorWords.None, NullLogger<SearchIndex>.Instance);
        var nowhere = new DataSettings(Path.Combine(folder, "none"), $"Host=none-{Guid.NewGuid():n}");
        using var third = new SearchIndex(nowhere, OperatorWords.None, NullLogger<SearchIndex>.Instance);

        foreach (var index in new[] { first, second, third })
        {
            Assert.NotEmpty(await FoundAsync(index, "点検"));
        }

        Assert.Equal(["1", "2"], Directory.GetDirectories(folder).Select(path => Path.GetFileName(path)!).Order());
    }

    [Fact]
    public async Task Many_searches_at_once_while_things_change_all_find_what_was_there_before()
    {
        using var index = NewIndex(out _);
        var writing = Task.Run(async () =>
        {
            for (var i = 0; i < 10; i++)
            {
                await line.App.ReadAsync(db => db.Needs.Where(need => need.Number == LineRound.Bridge)
                    .ExecuteUpdateAsync(set => set.SetProperty(need => need.Version, need => need.Version + 1)));
            }
        }, TestContext.Current.CancellationToken);

        var found = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => FoundAsync(index, "点検")));
        await writing;

        Assert.All(found, keys => Assert.Contains(keys, key => key.Kind == SearchKind.Need));
    }

    public void Dispose() => _folders.ForEach(folder => Directory.Delete(folder, recursive: true));

    /// <summary>As another process would have, over the same database.</summary>
    private SearchIndex NewIndex(out string folder)
    {
        var data = Directory.CreateTempSubdirectory("renkei-node-").FullName;
        _folders.Add(data);
        folder = Path.Combine(data, "search");
        return new SearchIndex(new DataSettings(data), OperatorWords.None, NullLogger<SearchIndex>.Instance);
    }

    private Task<List<SearchKey>> FoundAsync(SearchIndex index, string query) => line.App.ReadAsync(async db =>
    {
        using var findings = await index.FindAsync(db, query, (_, _) => true, default);
        return findings.Hits.Select(findings.Key).ToList();
    });

    private static bool Holds(string folder, string text) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith("write.lock", StringComparison.Ordinal))
        .Select(File.ReadAllBytes).Any(bytes =>
            bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0
            || bytes.AsSpan().IndexOf(MemoryMarshal.AsBytes(text.AsSpan())) >= 0);
}
