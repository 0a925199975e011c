using Microsoft.EntityFrameworkCore;
using Renkei.Responses;
using Renkei.Surveys;
using Renkei.Uploads;

namespace Renkei.Web.Uploads;

public sealed partial class UploadsPage(ReceiveWorkbook receive)
{
    private IReadOnlyList<UploadLine> _uploads = [];
    private IReadOnlyList<UploadResult> _results = [];

    private (string Why, string Href, string Link) Locked => Head!.Response switch
    {
        { Status: ResponseStatus.InInternalReview } => (
            "庁内で確認中です。差戻しか取戻しの後に登録してください。", $"{Head.Address}", "回答の状態を見る"),
        _ when Head.CanWithdraw => (
            "提出済みです。取り下げるか、差替えを始めてから登録してください。", $"{Head.Address}#h-due", "取下げ・差替えの手続へ"),
        { CanReplace: true } => (
            "提出済みです。差替えを始めてから登録してください。前に提出した版も残ります。", $"{Head.Address}#h-due", "差替えの手続へ"),
        _ => ("いまの状態では登録できません。", Head.Address, "回答の状態を見る"),
    };

    protected override bool IsFor(ResponseHead head) => head.CanAnswer;

    protected override async Task<bool> FindAsync(ResponseHead head)
    {
        _uploads = await UploadLine.LoadAsync(Db, Current.Actor, head.Response, Cancellation);
        return true;
    }

    private async Task ReceiveAsync()
    {
        var files = Http.Request.Form.Files.Where(file => file.FileName.Length > 0).ToList();
        if (files.Count == 0)
        {
            Refusals.Add("", "調査票のファイルを選んでください。");
            return;
        }

        var results = new List<UploadResult>();
        foreach (var file in files)
        {
            results.Add(await ReceiveAsync(file));
        }

        if (results is [{ Upload: { } only, IsKnown: false }])
        {
            Navigation.NavigateTo($"{Head!.Address}/uploads/{only.Number}");
            return;
        }

        _results = results;
        _uploads = await UploadLine.LoadAsync(Db, Current.Actor, Head!.Response, Cancellation);
    }

    private async Task<UploadResult> ReceiveAsync(IFormFile file)
    {
        await using var stream = file.OpenReadStream();
        return await UploadResult.OfAsync(
            file.FileName, () => receive.ExecuteAsync(Head!.Response.Id, stream, file.FileName, Cancellation));
    }
}
