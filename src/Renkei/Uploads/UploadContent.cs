using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Renkei.FormWorkbooks;
using Renkei.Responses;

namespace Renkei.Uploads;

/// <summary>What was read of a workbook, as it is kept: its rows and what is wrong with it, never its bytes.</summary>
/// <param name="IssueKey">Which download it was filled from; null when that is not known.</param>
/// <param name="Problems">At most <see cref="MostProblems"/>, the refused ones first.</param>
/// <param name="FurtherProblems">How many more there are.</param>
public sealed partial record UploadContent(
    int Edition, Guid? IssueKey, IReadOnlyList<ReturnedRow> Rows, IReadOnlyList<CellProblem> Problems, int FurtherProblems,
    IReadOnlyList<string> LeftOut, ReturnedDecision Decision)
{
    public const int MostProblems = 100;

    private static readonly JsonSerializerOptions AsTyped = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public bool IsRefused => Problems.Any(problem => problem.IsRefused);

    /// <summary>How many cells keep the workbook from being taken.</summary>
    public int Refused => Problems.Count(problem => problem.IsRefused);

    /// <exception cref="RuleBrokenException">More rows than the form has; no more is kept of such a file.</exception>
    public static UploadContent Of(ReturnedWorkbook workbook)
    {
        if (UploadRules.NeedsIn(workbook) > ResponseLimits.MostNeeds)
        {
            throw new RuleBrokenException(UploadRules.SheetRowsFit(workbook));
        }

        return Kept(workbook);
    }

    private static UploadContent Kept(ReturnedWorkbook workbook) => new(
        workbook.Number.Edition,
        workbook.Basis?.IssueKey,
        [.. workbook.Rows.Select(row => row with { Values = row.Values.ToDictionary(value => value.Key, value => Storable(value.Value)) })],
        [.. workbook.Problems.OrderBy(problem => !problem.IsRefused).Take(MostProblems)],
        Math.Max(0, workbook.Problems.Count - MostProblems),
        workbook.LeftOut,
        workbook.Decision);

    /// <summary>
    /// Nothing but quotes, backslashes and control characters is escaped, so that 墨消し finds in it what was typed: the
    /// serializer would escape full-width blanks, private characters (外字) and everything beyond the basic plane.
    /// </summary>
    public string ToJson() => Escaped().Replace(
        JsonSerializer.Serialize(this, AsTyped),
        escaped => ((char)int.Parse(escaped.Groups["code"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    public static UploadContent FromJson(string json) => JsonSerializer.Deserialize<UploadContent>(json, AsTyped)!;

    [GeneratedRegex(@"(?<=(?<!\\)(?:\\\\)*)\\u(?<code>(?!00[01])[0-9A-Fa-f]{4})")]
    private static partial Regex Escaped();

    // PostgreSQL stores no U+0000, and a workbook can spell one (_x0000_).
    private static string Storable(string value) => value.Replace("\0", "", StringComparison.Ordinal);
}
