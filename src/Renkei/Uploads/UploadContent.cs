using System.Text.Encodings.Web;
using System.Text.Json;
using Renkei.FormWorkbooks;

namespace Renkei.Uploads;

/// <summary>What was read of a workbook, as it is kept: its rows and what is wrong with it, never its bytes.</summary>
/// <param name="IssueKey">Which download it was filled from; null when that is not known.</param>
/// <param name="Problems">At most <see cref="MostProblems"/>, the refused ones first.</param>
/// <param name="FurtherProblems">How many more there are.</param>
public sealed record UploadContent(
    int Edition, Guid? IssueKey, IReadOnlyList<ReturnedRow> Rows, IReadOnlyList<CellProblem> Problems, int FurtherProblems,
    IReadOnlyList<string> LeftOut)
{
    public const int MostProblems = 100;

    // Nothing but quotes, backslashes and line breaks is escaped, so that 墨消し finds in it what was typed.
    private static readonly JsonSerializerOptions AsTyped = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public bool IsRefused => Problems.Any(problem => problem.IsRefused);

    public static UploadContent Of(ReturnedWorkbook workbook) => new(
        workbook.Number.Edition,
        workbook.Basis?.IssueKey,
        [.. workbook.Rows.Select(row => row with { Values = row.Values.ToDictionary(value => value.Key, value => Storable(value.Value)) })],
        [.. workbook.Problems.OrderBy(problem => !problem.IsRefused).Take(MostProblems)],
        Math.Max(0, workbook.Problems.Count - MostProblems),
        workbook.LeftOut);

    public string ToJson() => JsonSerializer.Serialize(this, AsTyped);

    public static UploadContent FromJson(string json) => JsonSerializer.Deserialize<UploadContent>(json, AsTyped)!;

    // PostgreSQL stores no U+0000, and a workbook can spell one (_x0000_).
    private static string Storable(string value) => value.Replace("\0", "", StringComparison.Ordinal);
}
