using Renkei.Forms;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.FormWorkbooks;

/// <summary>Everything the 調査票 workbook of one body says.</summary>
/// <param name="BodyCode">団体コード in full, six digits for a municipality.</param>
/// <param name="Answer">What it is filled with: a draft, a submission, or nothing.</param>
/// <param name="IssueKey">Stands in the hidden sheet.</param>
public sealed record FilledForm(
    FormNumber Number,
    Survey Survey,
    string BodyCode,
    string BodyName,
    DateTimeOffset DueAt,
    AnswerContent Answer,
    Guid IssueKey,
    DateTimeOffset MadeAt)
{
    public const int PreparedRows = 20;

    /// <summary>As many blank rows as this at least, as long as the form has room.</summary>
    private const int SpareRows = 10;

    public IReadOnlyList<PreviousLine> Previous { get; init; } = [];

    /// <summary>想定する県の担当課, or 想定する市町村・地域 of 県部局用: a list to choose from, other words are welcome.</summary>
    public IReadOnlyList<string> ExpectedDivisions { get; init; } = [];

    public bool IsSample { get; init; }

    public Questionnaire Form => Answer.Form;

    /// <summary>Rows of 様式2 that are drawn; the others up to 50 wait below them unseen.</summary>
    public int DrawnRows => Math.Clamp(Answer.Needs.Count + SpareRows, PreparedRows, ResponseLimits.MostNeeds);

    /// <summary>The items of a section as they stand in the workbook: the standard ones, then the year's own.</summary>
    public IReadOnlyList<FormItem> Items(FormSection section) => InOrder(Form, section);

    internal static IReadOnlyList<FormItem> InOrder(Questionnaire form, FormSection section) =>
        [.. form.Asked(section).OrderBy(item => item.IsOwn)];
}

/// <summary>前年度の回答と対応: one need of last year's answer and what became of it.</summary>
public sealed record PreviousLine(
    string Number, string Title, string Field, string Situation, string Request, string State, string Story);
