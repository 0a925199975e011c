using Microsoft.AspNetCore.Components;
using Renkei.Calendar;
using Renkei.Responses;
using Renkei.Uploads;
using Renkei.Web.Components;

namespace Renkei.Web.Uploads;

public sealed partial class UploadPage(TakeUpload take, DropUpload drop)
{
    private UploadPreview? _preview;

    [Parameter]
    public int Number { get; set; }

    private IReadOnlyList<Figure> Figures =>
    [
        new("新しい課題", $"{_preview!.Plan.Added}", "件"),
        new("変わる課題", $"{_preview.Plan.Updated}", "件"),
        new("変わらない課題", $"{_preview.Plan.Unchanged - _preview.Plan.OpenRows}", "件"),
        new("団体情報の変更", $"{_preview.Plan.BodyUpdated}", "項目"),
        new("選んでいただく行", $"{_preview.Plan.Rows.Count(row => row.IsOpen)}", "件"),
        new("直すところ", $"{_preview.Read!.Refused}", "か所"),
    ];

    private string SettledStory => _preview!.Upload switch
    {
        { Status: UploadStatus.Taken } upload =>
            $"{UploadWords.Story(upload.Added, upload.Updated, upload.Unchanged, upload.BodyUpdated)}（{upload.SettledAt!.Value.InJapanese()}　{upload.SettledBy}）",
        { SettledBy.Length: > 0 } upload => $"{upload.SettledAt!.Value.InJapanese()}に{upload.SettledBy}が取り止めました。回答は変わっていません。",
        _ => "確認されないまま日がたったため、取り止めました。もう一度登録できます。",
    };

    protected override bool IsFor(ResponseHead head) => head.CanAnswer;

    protected override async Task<bool> FindAsync(ResponseHead head)
    {
        _preview = await UploadPreview.LoadAsync(Db, Current.Actor, head.Response, Number, Choices(), Cancellation);
        return _preview is not null;
    }

    private async Task TakeAsync()
    {
        WorkbookUpload? taken = null;
        if (await Refusals.TryAsync(async () => taken = await take.ExecuteAsync(
            Head!.Response.Id, Number, Choices(), Sent("seen"), Cancellation)))
        {
            Flash.Say(
                Http, UploadWords.Story(taken!.Added, taken.Updated, taken.Unchanged, taken.BodyUpdated),
                "回答に取り込みました。続けて直すことも、ほかの調査票を登録することもできます。");
            Navigation.NavigateTo($"{Head!.Address}/uploads");
        }
    }

    private async Task DropAsync()
    {
        if (await Refusals.TryAsync(() => drop.ExecuteAsync(Head!.Response.Id, Number, Cancellation)))
        {
            Flash.Say(Http, "取り込みませんでした", "回答は変わっていません。");
            Navigation.NavigateTo($"{Head!.Address}/uploads");
        }
    }

    /// <summary>What was chosen so far, so that a refusal does not ask for it again.</summary>
    private Dictionary<string, RowChoice> Choices() => !Http.Request.HasFormContentType
        ? []
        : Http.Request.Form
            .Where(field => field.Key.StartsWith(OpenRow.Prefix, StringComparison.Ordinal))
            .ToDictionary(
                field => field.Key[OpenRow.Prefix.Length..],
                field => Enum.TryParse<RowChoice>(field.Value, out var choice) && Enum.IsDefined(choice) ? choice : RowChoice.None);
}
