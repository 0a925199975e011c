using System.IO.Compression;
using System.Net;
using System.Text;
using Renkei.Tests.Support;

namespace Renkei.Tests.Consolidation;

/// <summary>Every column of every version of the table, on every screen, sheet and file, for every role, before and after 共有開始.</summary>
public sealed class TableVisibilityTests(MarkedTable marked) : IClassFixture<MarkedTable>
{
    private static readonly string[] Places =
    [
        "", "/totals", "/cases", "/states", "/print", "/fix", "/differences", "/table.xlsx", "/table.csv", "?edition=1", "/totals?edition=1",
        "/cases?edition=1", "/states?edition=1", "/print?edition=1", "/table.xlsx?edition=1", "/table.csv?edition=1", "?edition=9",
    ];

    private const string Answers = "/surveys/H30/responses";

    private static readonly string[] PlacesOfAnswers = ["", "/table", "/print", "/export.xlsx"];

    /// <summary>Heads of layout C: whom to call, how often an answer was sent back or mended, what comes next.</summary>
    private static readonly string[] HeadsOfAnswers = ["電話・内線", "修正のお願い 回数", "差替え 回数", "最終連絡", "次の対応"];

    private static readonly string[] Everything = [.. MarkedTable.Open, MarkedTable.Partner, .. MarkedTable.Secret, .. MarkedTable.Nowhere];

    private readonly RenkeiApp _app = marked.App;

    [Fact]
    public async Task Each_role_sees_what_its_version_holds_and_nothing_more()
    {
        await AssertSeenAsync(isSharedOut: false);

        await marked.ShareAsync();

        await AssertSeenAsync(isSharedOut: true);
    }

    private async Task AssertSeenAsync(bool isSharedOut)
    {
        foreach (var person in _app.World.People.Cast<Person?>().Append(null))
        {
            var visitor = await _app.VisitAsync(person);

            var table = await ReadAsync(visitor, MarkedTable.Address, Places);
            var answers = await ReadAsync(visitor, Answers, PlacesOfAnswers);

            Assert.Equal((person, Told(Expected(person, isSharedOut))), (person, Told(Found(Everything, table))));
            Assert.Equal((person, Told(SeesAnswers(person) ? HeadsOfAnswers : [])), (person, Told(Found(HeadsOfAnswers, answers))));
        }
    }

    private static string Told(IEnumerable<string> markers) => string.Join(' ', markers.Order(StringComparer.Ordinal));

    private static IEnumerable<string> Found(string[] markers, string text) =>
        markers.Where(marker => text.Contains(marker, StringComparison.Ordinal));

    private static bool SeesAnswers(Person? person) => person is { Actor: { IsSecretariat: true } or { BranchOfficeId: not null } };

    private static string[] Expected(Person? person, bool isSharedOut) =>
        person is null ? []
        : person.Actor.IsSecretariat ? [.. MarkedTable.Open, MarkedTable.Partner, .. MarkedTable.Secret]
        : !isSharedOut || !person.Actor.SharesWithMunicipalities ? []
        : person.Actor.IsOfPrefecture ? [.. MarkedTable.Open, MarkedTable.Partner]
        : MarkedTable.Open;

    private static async Task<string> ReadAsync(Visitor visitor, string address, string[] places)
    {
        var seen = new StringBuilder();
        foreach (var place in places)
        {
            using var response = await visitor.GetAsync(address + place);
            Assert.True((int)response.StatusCode < 500, $"{address}{place}: {response.StatusCode}");
            seen.Append(response.StatusCode == HttpStatusCode.OK ? await TextOfAsync(response) : "");
        }

        return seen.ToString();
    }

    /// <summary>The page without its frame, which names the reader's own 課; every part of a workbook.</summary>
    private static async Task<string> TextOfAsync(HttpResponseMessage response)
    {
        var bytes = await response.Content.ReadAsByteArrayAsync();
        if (!bytes.AsSpan().StartsWith("PK"u8))
        {
            var whole = WebUtility.HtmlDecode(Encoding.UTF8.GetString(bytes));
            return whole.IndexOf("<main", StringComparison.Ordinal) is > 0 and var at ? whole[at..] : whole;
        }

        var text = new StringBuilder();
        await using var package = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in package.Entries)
        {
            using var reader = new StreamReader(await entry.OpenAsync());
            text.Append(WebUtility.HtmlDecode(await reader.ReadToEndAsync()));
        }

        return text.ToString();
    }
}
