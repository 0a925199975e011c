using Renkei.Forms;
using Renkei.Surveys;

namespace Renkei.FormWorkbooks;

/// <summary>What a 調査票 workbook says that came back, before anything is compared or kept.</summary>
/// <param name="Number">調査票番号, from the visible cell or else from the hidden sheet.</param>
/// <param name="Basis">What the workbook was filled with when it was downloaded; null when its hidden sheet is gone.</param>
/// <param name="Rows">The body's own answers, the rows of 様式2 that say something, the cases of 様式3.</param>
/// <param name="Problems">Cells that cannot be taken as they are, in the order of the workbook.</param>
/// <param name="LeftOut">A sentence each: sheets, comments, hidden columns, properties that are not part of the form.</param>
public sealed record ReturnedWorkbook(
    FormNumber Number,
    WorkbookBasis? Basis,
    IReadOnlyList<ReturnedRow> Rows,
    IReadOnlyList<CellProblem> Problems,
    IReadOnlyList<string> LeftOut)
{
    /// <summary>決裁日・文書番号 of 様式1: no part of the answer, offered again when it is submitted.</summary>
    public ReturnedDecision Decision { get; init; } = new("", "");
}

/// <summary>A row of the form as the workbook has it.</summary>
/// <param name="Section">様式1 is one row, for the body itself.</param>
/// <param name="Sheet">The name of the sheet, as Excel shows it.</param>
/// <param name="SheetRow">Counted from 1; of 様式1 the first filled row.</param>
/// <param name="Key">The hidden row key of 様式2, the case of 様式3, <c>FieldAddress.Body</c> of 様式1; null for a row typed anew.</param>
/// <param name="Values">Item key → value as the draft keeps it (line breaks as LF, digits plain, dates ISO; see
/// <see cref="PlainValue"/>). Items whose column is missing from the sheet are missing here too: they say nothing, they
/// do not empty the field. An item whose cell has a refused problem is missing too.</param>
public sealed record ReturnedRow(
    FormSection Section, string Sheet, int SheetRow, Guid? Key, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>Item key → where it stands (D14).</summary>
    public IReadOnlyDictionary<string, string> Addresses { get; init; } = new Dictionary<string, string>();
}

/// <summary>『課題・ニーズ』シート D14：主分野が選択肢にありません（入力値『買い物』）。一覧から選んでください。</summary>
/// <param name="IsRefused">The workbook cannot be taken until it is put right; otherwise only pointed out.</param>
public sealed record CellProblem(string Sheet, string Address, string Message, bool IsRefused);

/// <summary>What 様式1 says of the body's own 決裁.</summary>
/// <param name="DecidedOn">ISO where it could be read, else as typed; empty when nothing was written.</param>
public sealed record ReturnedDecision(string DecidedOn, string DocumentNumber);

/// <summary>
/// The values a workbook was filled with when it was made: kept by Renkei under the key that stands in the hidden sheet,
/// so that a later change of the draft and a change in the workbook can be told apart.
/// </summary>
/// <param name="IssueKey">Which download: the <see cref="IssuedWorkbook"/>.</param>
public sealed record WorkbookBasis(Guid IssueKey);
