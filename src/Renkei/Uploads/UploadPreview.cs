using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Forms;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Uploads;

/// <summary>「まだ何も取り込んでいません」: what one workbook would change, for the body that may write the answer.</summary>
/// <param name="Read">Null once the upload was dropped.</param>
/// <param name="Comparison">Null once the upload is settled.</param>
public sealed record UploadPreview(WorkbookUpload Upload, UploadContent? Read, UploadComparison? Comparison)
{
    public MergePlan Plan => Comparison!.Plan;

    public AnswerContent Draft => Comparison!.Draft.Content;

    public bool IsWaiting => Upload.Status == UploadStatus.Waiting;

    /// <summary>Wrong cells, or too many rows: the file has to be mended.</summary>
    public bool IsRefused => Read!.IsRefused || Plan.NeedsAfter > ResponseLimits.MostNeeds;

    /// <returns>Null when there is no such upload, or the answer is not the actor's to write.</returns>
    public static async Task<UploadPreview?> LoadAsync(
        RenkeiDbContext db, Actor actor, SurveyResponse response, int number, IReadOnlyDictionary<string, RowChoice> choices,
        CancellationToken cancellation)
    {
        var upload = !actor.CanAnswer(response) ? null : await db.WorkbookUploads.AsNoTracking().SingleOrDefaultAsync(
            one => one.ResponseId == response.Id && one.Number == number, cancellation);
        if (upload is null)
        {
            return null;
        }

        var read = upload.Content.Length == 0 ? null : UploadContent.FromJson(upload.Content);
        var comparison = upload.Status == UploadStatus.Waiting
            ? await UploadComparison.LoadAsync(db, response, read!, choices, cancellation)
            : null;
        return new UploadPreview(upload, read, comparison);
    }

    /// <summary>課題3　移動販売車の更新, 案件1　買い物支援の広域化, 団体情報.</summary>
    public string NameOf(RowMerge row) => row.Section switch
    {
        FormSection.BodyQuestion => "団体情報",
        FormSection.DeepeningColumn => Draft.Cases.First(item => item.Id == row.RowId) is var deepening
            ? $"案件{deepening.Number}　{deepening.Name}" : "",
        _ => row.RowId is null ? TitleOf(row) : $"{PlaceOf(row.RowId.Value)}　{TitleOf(row)}",
    };

    /// <summary>課題3, or 外した課題.</summary>
    public string PlaceOf(Guid rowId) =>
        Draft.Needs.FirstOrDefault(need => need.Id == rowId) is { } need ? $"課題{need.Place}" : "外した課題";

    private string TitleOf(RowMerge row)
    {
        var title = Draft.Form.Find(StandardItem.Title) is { } item ? row.Row.Values.GetValueOrDefault(item.Key, "") : "";
        title = title.Length > 0 || row.RowId is null ? title : Draft.Value(row.RowId.Value, StandardItem.Title);
        return title.Length > 0 ? title : "（件名なし）";
    }
}
