using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Surveys;
using Renkei.Uploads;

namespace Renkei.Web.Uploads;

public sealed partial class MailedUploadsPage(TakeMailedWorkbooks take)
{
    private const int MostProblems = 5;

    private Survey? _survey;
    private IReadOnlyList<MailedFile> _results = [];
    private IReadOnlyList<MailedLine> _lines = [];
    private string _receivedOn = "";

    [Parameter]
    public required string Code { get; set; }

    protected override async Task<bool> FindAsync()
    {
        _survey = await Db.Surveys.AsNoTracking().VisibleTo(Actor).RequireAsync(Code, Cancellation);
        _receivedOn = Sent("receivedOn") is { Length: > 0 } sent ? sent : Clock.TodayInJapan().InJapaneseWithoutWeekday();
        _lines = await MailedLine.LoadAsync(Db, Actor, _survey, Cancellation);
        return true;
    }

    private async Task TakeAsync()
    {
        var files = Http.Request.Form.Files.Where(file => file.FileName.Length > 0).ToList();
        if (!JapaneseDateReader.TryRead(Sent("receivedOn"), out var receivedOn, out var mistake))
        {
            Refuse(mistake);
            return;
        }

        if (files.Count == 0)
        {
            Refuse("調査票のファイルを選んでください。");
            return;
        }

        _results = await take.ExecuteAsync(
            _survey!, [.. files.Select(file => new MailedWorkbook(file.FileName, file.OpenReadStream()))], receivedOn, Cancellation);
        _lines = await MailedLine.LoadAsync(Db, Actor, _survey!, Cancellation);
    }
}
