using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Forms;
using Renkei.Needs;
using Renkei.Organizations;
using Renkei.Submissions;
using Renkei.Surveys;

namespace Renkei.Bench;

/// <summary>Fills an empty database with needs of the municipalities of one prefecture: the same texts for the same number.</summary>
internal static class ManyNeeds
{
    public static readonly FiscalYear Year = new(2018);

    private static readonly string[] Fields = ["防災", "環境・鳥獣", "子育て", "農林水産", "観光・交流", "県土・交通・雪", "地域振興・離島"];
    private static readonly string[] Urgencies = ["高（翌年度当初）", "中（2〜3年）", "低（中長期）"];
    private static readonly string[] Sentences =
    [
        "町内の中山間の集落では、最後の商店が廃業し、移動販売が唯一の買物の手段となっている。", "車両は購入から14年が経過し故障が増えているが、更新の見通しが立たない。",
        "橋の点検の一括発注をお願いしたい。", "除雪の担い手が不足し、隣接する市町との間で機械と人を融通する仕組みが必要である。",
        "冬期の通学の足の確保が課題となっている。", "保健師が一人欠けたときの応援の仕組みを検討いただきたい。",
    ];

    public static async Task MakeAsync(IServiceProvider services, int count)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(Actor.System("性能の測定"));
        var db = scope.ServiceProvider.GetRequiredService<RenkeiDbContext>();
        await db.Database.EnsureCreatedAsync();
        await scope.ServiceProvider.GetRequiredService<SetUpPrefecture>().ExecuteAsync("06", Year.FirstDay, default);
        var bodies = (await db.Organizations.Where(body => body.Kind == OrganizationKind.Municipality).ToListAsync())
            .OrderBy(body => body.Code, StringComparer.Ordinal).ToList();
        var (survey, responses) = await OpenAsync(db, bodies);
        await FillAsync(db, survey, bodies, responses, count);
    }

    private static async Task<(Survey Survey, List<SurveyResponse> Responses)> OpenAsync(RenkeiDbContext db, List<Organization> bodies)
    {
        var opened = new DateTimeOffset(2018, 4, 27, 9, 0, 0, JapanTime.Offset);
        var survey = new Survey(Year, 1, "平成30年度連携課題・ニーズ調査");
        survey.Ask([.. bodies.Select(body => (body, FormVariant.Municipal))]);
        var form = StandardForm.Build(survey.Key, FormVariant.Municipal);
        survey.SetDeadline(opened.AddDays(28), finalDueOn: null, opened);
        survey.Propose([form], opened);
        survey.Approve(opened);
        survey.Open(rosterIsComplete: true, evenWithoutContacts: false, opened);
        var responses = bodies.ConvertAll(body => new SurveyResponse(survey, body, form.Id, opened.AddDays(28)));
        db.Add(survey);
        db.Add(form);
        db.AddRange(responses);
        await db.SaveChangesAsync();
        return (survey, responses);
    }

    private static async Task FillAsync(
        RenkeiDbContext db, Survey survey, List<Organization> bodies, List<SurveyResponse> responses, int count)
    {
        var random = new Random(20180514);
        await db.Database.OpenConnectionAsync();
        // Rows are put in without the submissions they would have come with: exports read none.
        await db.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = OFF");
        await using var transaction = await db.Database.BeginTransactionAsync();
        await using var contents = new BulkInsert(db, typeof(SubmittedNeed));
        await using var needs = new BulkInsert(db, typeof(Need));
        for (var number = 0; number < count; number++)
        {
            var at = number % bodies.Count;
            var serial = (number / bodies.Count) + 1;
            var (content, row) = (Guid.CreateVersion7(), Guid.CreateVersion7());
            await contents.AddAsync(new()
            {
                ["Id"] = content,
                ["SubmissionId"] = responses[at].Id,
                ["RowId"] = row,
                ["Number"] = serial,
                ["Title"] = $"課題{serial}　{Text(random, 1)[..12]}",
                ["Priority"] = $"{serial}",
                ["Field"] = Pick(random, Fields),
                ["SecondaryField1"] = Pick(random, Fields),
                ["CooperationKind"] = "県と市町村",
                ["CurrentSituation"] = Text(random, 6),
                ["Request"] = Text(random, 4),
                ["OwnEfforts"] = Text(random, 3),
                ["ExpectedEffect"] = Text(random, 1),
                ["Urgency"] = Pick(random, Urgencies),
                ["DesiredYear"] = "平成31年度",
                ["BudgetNeed"] = "要",
                ["EstimatedAmount"] = "1,200",
                ["EstimatedYen"] = 1_200_000L,
                ["Visibility"] = "県・市町村限り",
                ["Scope"] = nameof(Visibility.PrefectureAndMunicipalities),
            });
            await needs.AddAsync(new()
            {
                ["Id"] = Guid.CreateVersion7(),
                ["Version"] = 1,
                ["FiscalYear"] = Year.Year,
                ["SurveyId"] = survey.Id,
                ["RespondentId"] = bodies[at].Id,
                ["ResponseId"] = responses[at].Id,
                ["RowId"] = row,
                ["ContentId"] = content,
                ["Serial"] = serial,
                ["Number"] = NeedNumber.Of(Year, bodies[at].Code, serial),
                ["Progress"] = nameof(NeedProgress.Received),
                ["Outcome"] = nameof(NeedOutcome.NotStarted),
            });
        }

        await transaction.CommitAsync();
    }

    private static string Text(Random random, int sentences) =>
        string.Concat(Enumerable.Range(0, sentences).Select(_ => Pick(random, Sentences)));

    private static string Pick(Random random, string[] texts) => texts[random.Next(texts.Length)];
}

/// <summary>One prepared INSERT for every column of a table; what is not given is empty, zero or null as the column allows.</summary>
internal sealed class BulkInsert : IAsyncDisposable
{
    private readonly DbCommand _command;

    public BulkInsert(RenkeiDbContext db, Type entity)
    {
        var type = db.Model.FindEntityType(entity)!;
        var table = StoreObjectIdentifier.Table(type.GetTableName()!, type.GetSchema());
        _command = db.Database.GetDbConnection().CreateCommand();
        var properties = type.GetProperties().ToList();
        _command.CommandText = $"INSERT INTO \"{table.Name}\" ({string.Join(',', properties.Select(one => $"\"{one.GetColumnName(table)}\""))})"
            + $" VALUES ({string.Join(',', properties.Select(one => $"@{one.Name}"))})";
        foreach (var property in properties)
        {
            var parameter = _command.CreateParameter();
            parameter.ParameterName = $"@{property.Name}";
            parameter.SourceColumn = property.Name;
            parameter.Value = Blank(property);
            _command.Parameters.Add(parameter);
        }
    }

    public async Task AddAsync(Dictionary<string, object> values)
    {
        foreach (DbParameter parameter in _command.Parameters)
        {
            if (values.TryGetValue(parameter.SourceColumn, out var value))
            {
                // EF keeps a Guid as upper-case text on SQLite.
                parameter.Value = value is Guid id ? id.ToString().ToUpperInvariant() : value;
            }
        }

        await _command.ExecuteNonQueryAsync();
    }

    public ValueTask DisposeAsync() => _command.DisposeAsync();

    private static object Blank(IProperty property) =>
        property.IsNullable ? DBNull.Value : property.ClrType == typeof(string) ? "" : 0;
}
