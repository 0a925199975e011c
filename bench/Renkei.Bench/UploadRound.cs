using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Forms;
using Renkei.FormWorkbooks;
using Renkei.Organizations;
using Renkei.Responses;
using Renkei.Surveys;
using Renkei.Uploads;
using Renkei.Workbooks;

namespace Renkei.Bench;

/// <summary>A prefecture with an open survey in a database that is thrown away, and somebody in every municipality.</summary>
internal sealed class UploadRound : IAsyncDisposable
{
    public const int NeedsEach = 8;

    private static readonly DateTimeOffset Now = DateTimeOffset.UtcNow;

    private readonly string _folder;
    private readonly ServiceProvider _services;
    private readonly List<Respondent> _respondents = [];
    private Survey _survey = null!;
    private Questionnaire _form = null!;

    private UploadRound(string folder)
    {
        _folder = folder;
        _services = new ServiceCollection().AddLogging().AddRenkei(new DataSettings(folder)).BuildServiceProvider();
    }

    public Respondent First => _respondents[0];

    public static async Task<UploadRound> OpenAsync()
    {
        var round = new UploadRound(Directory.CreateTempSubdirectory("renkei-bench").FullName);
        await round.InScopeAsync(Actor.System("測定"), async services =>
        {
            var db = services.GetRequiredService<RenkeiDbContext>();
            await db.Database.MigrateAsync();
            await services.GetRequiredService<SetUpPrefecture>().ExecuteAsync("06", new DateOnly(2018, 4, 1), default);
            await round.AskAsync(db);
            return 0;
        });
        return round;
    }

    /// <summary>One workbook a body, filled with needs, as it would come back.</summary>
    public async Task<IReadOnlyList<FilledFile>> FilledWorkbooksAsync()
    {
        var files = new List<FilledFile>();
        foreach (var respondent in _respondents)
        {
            var path = Path.Combine(_folder, $"{respondent.Code}.xlsx");
            await InScopeAsync(respondent.Actor, async services =>
            {
                var (db, key) = (services.GetRequiredService<RenkeiDbContext>(), Guid.CreateVersion7());
                var filled = await services.GetRequiredService<FormFilling>().FillAsync(respondent.Response, Answer(), key, Now, default);
                await File.WriteAllBytesAsync(path, FormWorkbook.Write(filled));
                db.Add(new IssuedWorkbook(key, respondent.Response, Answer(needs: 0), WorkbookFilling.Blank, respondent.Actor, Now));
                return await db.SaveChangesAsync();
            });
            files.Add(new FilledFile(respondent, path));
        }

        return files;
    }

    /// <summary>A table under the headings of 様式2, with a wrong choice in every row.</summary>
    public string LargeWorkbook(Respondent respondent, int rows)
    {
        var path = Path.Combine(_folder, "large.xlsx");
        var items = _form.Asked(FormSection.NeedColumn);
        File.WriteAllBytes(path, TableWorkbook.Write(
            "様式2 課題・ニーズ", $"H30-{respondent.Code[..5]}-市町村用-第1版", "",
            [.. items.Select(item => new TableColumn(item.Label, 12))],
            Enumerable.Range(1, rows).Select(place => items.Select(item =>
                item.IsChoice ? "買い物" : item.Kind == FormItemKind.WholeNumber ? "三人" : $"{place}行目の{item.Label}").ToList())));
        return path;
    }

    public Task<WorkbookUpload> ReceiveAsync(Respondent respondent, string path) => InScopeAsync(respondent.Actor, async services =>
    {
        await using var file = File.OpenRead(path);
        return (await services.GetRequiredService<ReceiveWorkbook>().ExecuteAsync(
            respondent.Response.Id, file, Path.GetFileName(path), default)).Upload;
    });

    public Task<UploadPreview> PreviewAsync(Respondent respondent, int number) => InScopeAsync(respondent.Actor, async services =>
        (await UploadPreview.LoadAsync(
            services.GetRequiredService<RenkeiDbContext>(), respondent.Actor, respondent.Response, number,
            new Dictionary<string, RowChoice>(), default))!);

    public Task<WorkbookUpload> TakeAsync(Respondent respondent, int number, string seen) => InScopeAsync(respondent.Actor, services =>
        services.GetRequiredService<TakeUpload>().ExecuteAsync(
            respondent.Response.Id, number, new Dictionary<string, RowChoice>(), seen, default));

    public Task<int> KeptAsync() => InScopeAsync(Actor.System("測定"), services =>
        services.GetRequiredService<RenkeiDbContext>().WorkbookUploads.CountAsync());

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task AskAsync(RenkeiDbContext db)
    {
        var bodies = await db.Organizations.Where(body => body.Kind == OrganizationKind.Municipality).OrderBy(body => body.Code).ToListAsync();
        _survey = new Survey(new FiscalYear(2018), 1, "測定のための調査");
        _survey.Ask([.. bodies.Select(body => (body, FormVariant.Municipal))]);
        _form = StandardForm.Build(_survey.Key, FormVariant.Municipal);
        _survey.SetDeadline(Now.AddDays(30), finalDueOn: null, Now);
        _survey.Propose([_form], Now);
        _survey.Approve(Now);
        _survey.Open(rosterIsComplete: true, evenWithoutContacts: false, Now);
        db.AddRange(_survey, _form);
        foreach (var body in bodies)
        {
            var response = new SurveyResponse(_survey, body, _form.Id, Now.AddDays(30));
            db.Add(response);
            _respondents.Add(new Respondent(body.Code, response, new Actor
            {
                AccountId = Guid.CreateVersion7(),
                PositionTitle = "主査",
                BodyId = body.Id,
                UnitId = body.Id,
                BodyName = body.Name,
                UnitName = body.Name,
                Roles = new HashSet<Role> { Role.MunicipalOfficer },
            }));
        }

        await db.SaveChangesAsync();
    }

    private AnswerContent Answer(int needs = NeedsEach)
    {
        var rows = Enumerable.Range(1, needs).Select(place => new AnswerRow(Guid.CreateVersion7(), place, null)).ToList();
        var values = new Dictionary<FieldAddress, string>();
        foreach (var row in rows)
        {
            foreach (var item in _form.Asked(FormSection.NeedColumn).Where(item => item.Kind is not FormItemKind.Date))
            {
                values[new FieldAddress(row.Id, item.Key)] = item.IsChoice ? item.Options[row.Place % item.Options.Count]
                    : item.Kind == FormItemKind.WholeNumber ? $"{row.Place}"
                    : item.Kind == FormItemKind.LongText ? string.Concat(Enumerable.Repeat($"{(char)('一' + (row.Place * 97))}地区の{item.Label}が課題となっている。", 10))
                    : $"{(char)('一' + (row.Place * 131))}{row.Place}";
            }
        }

        return new AnswerContent(_form, [], rows, values);
    }

    private async Task<T> InScopeAsync<T>(Actor actor, Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = _services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(actor);
        return await work(scope.ServiceProvider);
    }

    internal sealed record Respondent(string Code, SurveyResponse Response, Actor Actor);
}
