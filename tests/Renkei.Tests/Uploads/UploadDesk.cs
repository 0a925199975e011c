using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Forms;
using Renkei.FormWorkbooks;
using Renkei.Responses;
using Renkei.Surveys;
using Renkei.Tests.Responses;
using Renkei.Tests.Support;
using Renkei.Uploads;

namespace Renkei.Tests.Uploads;

/// <summary>Uploads as they were read, whatever their files looked like, and what becomes of them.</summary>
internal sealed class UploadDesk(RenkeiApp app, OpenRound round)
{
    public static ReturnedRow Need(Guid? key, params (string Item, string Value)[] values) => new(
        FormSection.NeedColumn, "様式2 課題・ニーズ", 6, key, values.ToDictionary(one => one.Item, one => one.Value));

    public Task<int> KeepAsync(string body, params ReturnedRow[] rows) => KeepAsync(body, [], rows);

    /// <returns>The number of the upload.</returns>
    public async Task<int> KeepAsync(string body, IReadOnlyList<CellProblem> problems, params ReturnedRow[] rows)
    {
        var response = round.Responses[body];
        var number = 1 + await app.ReadAsync(db => db.WorkbookUploads.CountAsync(one => one.ResponseId == response.Id));
        var read = new ReturnedWorkbook(
            new FormNumber("H30", body[..5], FormVariant.Municipal, 1), null, rows, problems, ["「町長協議メモ」シートは読み取りません。"]);
        await app.SaveAsync(new WorkbookUpload(
            response, number, new ReceivedFile("調査票.xlsx", $"{body}-{number}", 1), UploadContent.Of(read),
            app.World.SakataOfficer.Actor, app.Clock.GetUtcNow()));
        return number;
    }

    public Task TakeAsync(string body, int number, Person person, string seen = "") => app.InScopeAsync(
        services => services.GetRequiredService<TakeUpload>().ExecuteAsync(
            round.Responses[body].Id, number, new Dictionary<string, RowChoice>(), seen, default),
        person.Actor);

    public Task<WorkbookUpload> UploadAsync(string body, int number) => app.ReadAsync(db =>
        db.WorkbookUploads.SingleAsync(one => one.ResponseId == round.Responses[body].Id && one.Number == number));

    public Task<string> ValueAsync(Guid row, string item) => app.ReadAsync(db => db.DraftAnswers
        .Where(answer => answer.RowId == row && answer.ItemKey == item).Select(answer => answer.Value).SingleAsync());

    /// <summary>What the draft holds, rows taken out included.</summary>
    public Task<List<string>> ValuesAsync(string body) => app.ReadAsync(db => db.DraftAnswers
        .Where(answer => answer.ResponseId == round.Responses[body].Id).Select(answer => answer.Value).ToListAsync());

    /// <summary>件名 of each row of the draft.</summary>
    public async Task<IReadOnlyList<string>> TitlesAsync(string body)
    {
        var draft = await app.ReadAsync(db => DraftContent.LoadAsync(db, round.Responses[body], default));
        return [.. draft.Needs.Select(need => draft.Value(need.Id, StandardItem.Title))];
    }
}
