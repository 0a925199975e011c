using System.Net;
using Renkei.Tests.Support;

namespace Renkei.Tests.Consolidation;

/// <summary>The value of each column of each version of the table: what a role gets of the same need, as it stands and as fixed.</summary>
public sealed class VersionColumnsTests(MarkedTable marked) : IClassFixture<MarkedTable>, IAsyncLifetime
{
    private const string Written =
        "1|H30-06204-01|庄内総合支庁|062049|酒田市|1|標識件名|防災|環境・鳥獣|国への働きかけ|標識現状|標識求め|標識自団体|標識効果|";

    private const string Chosen = "|高（翌年度当初）|平成33年度|要|98765|H29-06204-88|県・市町村限り";

    private const string Municipalities = $"{Written}（相手方との協議の前のため表示していません）{Chosen}";
    private const string Prefecture = $"{Written}標識相手（未協議）{Chosen}";
    private const string Secretariat = $"{Prefecture}||標識テーマ|商業振興課|標識関係課|C　所管課で対応|標識整理備考";

    private static readonly (string Logins, string? Row)[] Versions =
    [
        ("secretariat secretariat-head", Secretariat),
        ("admin commerce commerce-lead expert mogami press reader shonai", Prefecture),
        ("okura sakata sakata-admin sakata-commerce sakata-deputy sakata-head shinjo yuza yuza-head", Municipalities),
        ("cooperative professor", null),
    ];

    private readonly RenkeiApp _app = marked.App;

    public async ValueTask InitializeAsync() => await marked.ShareAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Each_role_gets_its_columns_with_their_values_and_no_others()
    {
        var expected = Versions.SelectMany(version => version.Logins.Split(' '), (version, login) => $"{login}: {version.Row}");

        Assert.Equal(expected.Order(StringComparer.Ordinal), await RowsAsync("table.xlsx"));
        Assert.Equal(expected.Order(StringComparer.Ordinal), await RowsAsync("table.xlsx?edition=1"));
    }

    private async Task<IEnumerable<string>> RowsAsync(string file)
    {
        var rows = new List<string>();
        foreach (var person in _app.World.People)
        {
            rows.Add($"{person.LoginId}: {await RowAsync(person, $"{MarkedTable.Address}/{file}")}");
        }

        return rows.Order(StringComparer.Ordinal);
    }

    /// <summary>The row of the need in 一覧; null where there is no table for the person.</summary>
    private async Task<string?> RowAsync(Person person, string address)
    {
        using var response = await (await _app.VisitAsync(person)).GetAsync(address);
        if (response.StatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var file = TableFile.Of(await response.Content.ReadAsByteArrayAsync());
        return Assert.Single(file["一覧（団体順）"], row => row.Contains("標識件名", StringComparison.Ordinal));
    }
}
