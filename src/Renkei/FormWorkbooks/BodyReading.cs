using Renkei.Calendar;
using Renkei.Forms;
using Renkei.Responses;
using Renkei.Surveys;
using Renkei.Workbooks;

namespace Renkei.FormWorkbooks;

/// <summary>Reads 様式1 from top to bottom: each row by what stands in 項目; options with ○ belong to the question above.</summary>
internal sealed class BodyReading(FormOfBody form, ReadingNotes notes)
{
    private static readonly string[] NilMarks = [ReservedItem.Yes, "○", "〇", "◯", "✓", "✔", "レ", "☑", "■", "はい", "TRUE", "1"];
    private static readonly string[] NoMarks = ["", "□", "☐", "－", "-", "いいえ", "FALSE", "0"];

    private readonly Dictionary<string, string> _values = [];
    private readonly Dictionary<string, string> _addresses = [];
    private readonly Dictionary<string, List<string>> _chosen = [];
    private FormItem? _question;

    public ReturnedDecision Decision { get; private set; } = new("", "");

    public HeadingRow? Find(ReturnedSheet sheet) =>
        sheet.FindHeadings([FormSheets.QuestionHead, FormSheets.AnswerHead], least: 2);

    public ReturnedRow Read(ReturnedSheet sheet, HeadingRow head)
    {
        var (labels, answers) = (head.Column(FormSheets.QuestionHead)!.Value, head.Column(FormSheets.AnswerHead)!.Value);
        var first = 0;
        foreach (var row in sheet.Rows.Where(row => row.Number > head.Row))
        {
            var label = row.Cells.Where(cell => cell.Column == labels).Select(cell => cell.Text).FirstOrDefault("");
            var answer = row.Cells.Where(cell => cell.Column == answers).Select(cell => cell.Value).FirstOrDefault();
            first = first == 0 && answer is not null ? row.Number : first;
            ReadLine(sheet, row.Number, answers, label, answer);
        }

        foreach (var (key, chosen) in _chosen)
        {
            _values[key] = string.Join('\n', chosen);
        }

        return new ReturnedRow(FormSection.BodyQuestion, sheet.Name, first == 0 ? head.Row + 1 : first, FieldAddress.Body, _values)
        {
            Addresses = _addresses,
        };
    }

    private void ReadLine(ReturnedSheet sheet, int row, int column, string label, object? answer)
    {
        var text = answer is null ? "" : new Cell(row, column, answer).Text;
        var plain = Heading.Plain(label);
        if (_question is { } asked && Choices.Find(asked.Options, label) is { } option)
        {
            Mark(sheet, row, column, asked, option, text);
        }
        else if (Find(plain) is { } item)
        {
            Take(sheet, row, column, item, answer);
        }
        else if (plain == Heading.Plain(FormSheets.NeedsAreNilLabel))
        {
            TakeNil(sheet, row, column, ReservedItem.NeedsAreNil, text);
        }
        else if (plain == Heading.Plain(FormSheets.DeepeningIsNilLabel))
        {
            TakeNil(sheet, row, column, ReservedItem.DeepeningIsNil, text);
        }
        else if (plain == Heading.Plain(FormSheets.DecidedOnLabel))
        {
            Decision = Decision with { DecidedOn = Day(answer, text) };
        }
        else if (plain == Heading.Plain(FormSheets.DocumentNumberLabel))
        {
            Decision = Decision with { DocumentNumber = text.Trim() };
        }
        else if (plain != Heading.Plain(FormSheets.CodeLabel) && plain != Heading.Plain(FormSheets.NameLabel)
            && !string.IsNullOrWhiteSpace(text))
        {
            notes.Note(
                sheet, row, column,
                "この行の項目は調査票にありません。項目の言葉を変えたときは元に戻し、書き足した行のときは消してください。", isRefused: true);
        }
    }

    /// <summary>An item that has not been read yet, by its label in any edition.</summary>
    private FormItem? Find(string plain) => form.Editions
        .SelectMany(edition => FilledForm.InOrder(edition, FormSection.BodyQuestion))
        .Where(item => Heading.Plain(item.Label) == plain && !_addresses.ContainsKey(item.Key))
        .Select(item => FormColumns.Known(form, item)).FirstOrDefault();

    private void Take(ReturnedSheet sheet, int row, int column, FormItem item, object? answer)
    {
        _addresses[item.Key] = CellAddress.Of(row, column);
        _question = item.Kind == FormItemKind.MultipleChoice ? item : null;
        var value = notes.Value(sheet, item, row, column, answer);
        if (_question is not null && value is not null)
        {
            _chosen[item.Key] = [.. value.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
        }
        else if (value is not null)
        {
            _values[item.Key] = value;
        }
    }

    private void Mark(ReturnedSheet sheet, int row, int column, FormItem item, string option, string text)
    {
        switch (IsMarked(text))
        {
            case true when _chosen.TryGetValue(item.Key, out var chosen) && !chosen.Contains(option):
                chosen.Add(option);
                break;
            case null:
                notes.Note(sheet, row, column, $"{option}には、○を付けるか空けておいてください（入力値『{CellReading.Shown(text)}』）。", isRefused: true);
                break;
        }
    }

    private void TakeNil(ReturnedSheet sheet, int row, int column, string itemKey, string text)
    {
        _question = null;
        _addresses[itemKey] = CellAddress.Of(row, column);
        if (IsMarked(text) is { } isNil)
        {
            _values[itemKey] = isNil ? ReservedItem.Yes : "";
        }
        else
        {
            notes.Note(
                sheet, row, column,
                $"「{ReservedItem.Yes}」を選ぶか、空けておいてください（入力値『{CellReading.Shown(text)}』）。", isRefused: true);
        }
    }

    private static bool? IsMarked(string text) =>
        Choices.Find(NoMarks, text.Trim()) is not null ? false : Choices.Find(NilMarks, text.Trim()) is not null ? true : null;

    private static string Day(object? answer, string text) =>
        answer is DateTime moment ? $"{moment:yyyy-MM-dd}"
        : JapaneseDateReader.TryRead(text, out var day, out _) ? $"{day:yyyy-MM-dd}" : text.Trim();
}
