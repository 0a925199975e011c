using Renkei.Data;
using Renkei.Forms;
using Renkei.FormWorkbooks;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Uploads;

/// <summary>A workbook beside the draft of this moment.</summary>
/// <param name="Cautions">What will have to be put right after taking it, a sentence each.</param>
public sealed record UploadComparison(MergePlan Plan, DraftAsItStands Draft, IReadOnlyList<string> Cautions)
{
    private static readonly FilledFields Nothing = new([], new Dictionary<FieldAddress, string>());

    private FilledFields Basis { get; init; } = Nothing;

    public static async Task<UploadComparison> LoadAsync(
        RenkeiDbContext db, SurveyResponse response, UploadContent content, IReadOnlyDictionary<string, RowChoice> choices,
        CancellationToken cancellation)
    {
        var basis = await IssuedBasis.LoadAsync(db, response, content.IssueKey, cancellation);
        var draft = await DraftAsItStands.LoadAsync(db, response, cancellation);
        var plan = WorkbookMerge.Of(content.Rows, basis, draft, choices);
        return new UploadComparison(plan, draft, [.. CautionsOf(plan, draft.Content)])
        {
            Basis = basis ?? Nothing,
        };
    }

    /// <summary>Whether the draft is still what the workbook was filled with, so that taking it overwrites nobody's work.</summary>
    /// <param name="passedOver">Fields that are nobody's own work.</param>
    public bool IsAsIssued(IReadOnlySet<FieldAddress> passedOver) =>
        Draft.Removed.Count == 0
        && Draft.Content.Values.Keys.Union(Basis.Digests.Keys).Where(address => !passedOver.Contains(address))
            .All(address => ComparedValue.IsBasis(
                Draft.Content.Form.Find(address.ItemKey),
                Draft.Content.Values.GetValueOrDefault(address, ""),
                Basis.Began(address)));

    private static IEnumerable<string> CautionsOf(MergePlan plan, AnswerContent draft)
    {
        if (plan.Rows.Count(row => row is { IsBlanked: true, IsRemoved: false }) is > 0 and var blanked)
        {
            yield return $"調査票で中身がすべて消された課題が{blanked}件ありますが、回答には残します。外すときは、取り込んだ後に回答の画面で外してください。";
        }

        if (IsNilAfter(plan, draft, ReservedItem.NeedsAreNil) && plan.NeedsAfter > 0)
        {
            yield return $"様式2の「該当なし」に印がありますが、課題が{plan.NeedsAfter}件あります。取り込んだ後、課題を外すか、「該当なし」を取り消してください。";
        }

        var told = draft.Cases.Count(item => draft.HasAny(item.Id, FormSection.DeepeningColumn)
            || plan.Rows.Any(row => row.RowId == item.Id && row.Writes.Any(value => value.Value.Length > 0)));
        if (IsNilAfter(plan, draft, ReservedItem.DeepeningIsNil) && told > 0)
        {
            yield return $"様式3の「該当なし」に印がありますが、{told}件の記入があります。取り込んだ後、記入を消すか、「該当なし」を取り消してください。";
        }

        foreach (var caution in plan.Rows.SelectMany(row => row.Fields).Where(field => field.ChangedInFile && field.File.Length > 0)
            .Select(field => CautionOf(draft.Form.Find(field.ItemKey), field.File)).OfType<string>().Distinct())
        {
            yield return caution;
        }
    }

    /// <summary>An older edition asked it, or offered it.</summary>
    private static string? CautionOf(FormItem? item, string value) => item switch
    {
        { IsUsed: false } => $"「{item.Label}」は訂正版で外れた欄です。書かれた内容は残しますが、提出する回答には入りません。",
        { IsChoice: true } when value.Split('\n').FirstOrDefault(one => !item.Options.Contains(one)) is { } dropped =>
            $"「{item.Label}」の「{dropped}」は、訂正版の選択肢にありません。取り込んだ後に選び直してください。",
        _ => null,
    };

    private static bool IsNilAfter(MergePlan plan, AnswerContent draft, string itemKey) => plan.Rows
        .Where(row => row.RowId == FieldAddress.Body)
        .SelectMany(row => row.Writes)
        .Where(value => value.Key == itemKey)
        .Select(value => value.Value)
        .DefaultIfEmpty(draft.Value(FieldAddress.Body, itemKey))
        .Last().Length > 0;
}
