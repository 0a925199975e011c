using Renkei.Forms;
using Renkei.Responses;
using Renkei.Surveys;
using Renkei.Workbooks;

namespace Renkei.FormWorkbooks;

/// <summary>様式1 団体情報: one question a row, so that a form of 300 questions is still filled from top to bottom.</summary>
internal sealed class BodySheet(FilledForm form, ChoiceLists choices)
{
    public const int NumberColumn = 1;
    public const int LabelColumn = 2;
    public const int AnswerColumn = 3;
    private const int GuidanceColumn = 4;

    private const double LabelWidth = 34;
    private const double AnswerWidth = 52;
    private const double GuidanceWidth = 30;
    private const double ThinWidth = 0.4;

    private readonly CellChecks _checks = new(choices);
    private readonly WrittenSheet _sheet = new(FormSheets.Body)
    {
        Page = SheetPage.A4Portrait,
        FootNote = SheetHead.Foot(form),
        Repeated = (FormSheets.NumberRow, FormSheets.HeadRow),
    };

    private int _row = FormSheets.HeadRow;
    private int _number;

    public WrittenSheet Write()
    {
        SheetHead.Write(_sheet, form, "様式1　団体情報", "白い欄に書いてください。※は必ず書く欄です。");
        WriteHeads();
        Preset(FormSheets.CodeLabel, form.BodyCode);
        Preset(FormSheets.NameLabel, form.BodyName);
        var items = form.Items(FormSection.BodyQuestion);
        // The message to the prefecture closes the standard questions, as layout B has it.
        foreach (var item in items.Where(item => !item.IsOwn && item.Standard != StandardItem.MessageToPrefecture))
        {
            Ask(item);
        }

        Offer(FormSheets.DecidedOnLabel, "任意。庁内で決裁した日を、平成30年5月18日、H30.5.18 のように書いてください。");
        Offer(FormSheets.DocumentNumberLabel, "任意。");
        Nil(FormSheets.NeedsAreNilLabel, ReservedItem.NeedsAreNil, "様式2に書くことがないときに選んでください。");
        if (form.Answer.AsksDeepening)
        {
            Nil(FormSheets.DeepeningIsNilLabel, ReservedItem.DeepeningIsNil, "様式3に書くことがないときに選んでください。");
        }

        foreach (var item in items.Where(item => item.IsOwn || item.Standard == StandardItem.MessageToPrefecture))
        {
            Ask(item);
        }

        _sheet.Freeze(FormSheets.HeadRow, 0);
        return _sheet;
    }

    private void WriteHeads()
    {
        (string Head, double Width)[] columns =
            [("番号", 6), (FormSheets.QuestionHead, LabelWidth), (FormSheets.AnswerHead, AnswerWidth), (FormSheets.GuidanceHead, GuidanceWidth)];
        foreach (var (index, (head, width)) in columns.Index())
        {
            _sheet.Column(index + 1, width);
            _sheet.Text(FormSheets.HeadRow, index + 1, head, (uint)FormStyle.Head);
        }

        for (var column = columns.Length + 1; column <= FormSheets.NumberColumn; column++)
        {
            _sheet.Column(column, ThinWidth);
        }
    }

    private void Preset(string label, string value)
    {
        Begin(label, "", isRequired: false);
        _sheet.Text(_row, AnswerColumn, value, (uint)FormStyle.Preset);
    }

    private void Offer(string label, string guidance)
    {
        Begin(label, guidance, isRequired: false);
        _sheet.Blank(_row, AnswerColumn, (uint)FormStyle.Text);
    }

    private void Nil(string label, string itemKey, string guidance)
    {
        Begin(label, guidance, isRequired: false);
        _sheet.Text(_row, AnswerColumn, form.Answer.Value(FieldAddress.Body, itemKey), (uint)FormStyle.Choice);
        _sheet.Check(_checks.Mark(ReservedItem.Yes, CellAddress.Of(_row, AnswerColumn)));
    }

    private void Ask(FormItem item)
    {
        var value = form.Answer.Value(FieldAddress.Body, item.Key);
        if (item.Kind == FormItemKind.MultipleChoice)
        {
            AskMany(item, value);
            return;
        }

        Begin(item.Label, item.Guidance, item.IsRequired, _number + 1);
        var at = CellAddress.Of(_row, AnswerColumn);
        FieldCell.Write(_sheet, _row, AnswerColumn, item, value.Length == 0 && form.Answer.Values.Count == 0 ? item.Preset ?? "" : value);
        var least = item.Kind == FormItemKind.LongText ? 5 * TextHeight.Line : 0;
        _sheet.Height(_row, new[] { least, HeightOf(item.Label, item.Guidance), TextHeight.Of(value, AnswerWidth) }.Max());
        if (_checks.Of(item, at) is { } check)
        {
            _sheet.Check(check);
        }

        if (item.MaxLength is { } most)
        {
            _sheet.Mark(CellMarks.TooLong(at, at, most));
        }
    }

    /// <summary>A row for the question, then one for each option, to be marked with ○.</summary>
    private void AskMany(FormItem item, string value)
    {
        Begin(item.Label, item.Guidance.Length > 0 ? item.Guidance : "あてはまるものすべてに○を付けてください。", item.IsRequired, _number + 1);
        var chosen = value.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var unknown = string.Join('\n', chosen.Except(item.Options));
        _sheet.Text(_row, AnswerColumn, unknown, (uint)FormStyle.Preset);
        var first = _row + 1;
        foreach (var option in item.Options)
        {
            _row++;
            _sheet.Blank(_row, NumberColumn, (uint)FormStyle.Line);
            _sheet.Text(_row, LabelColumn, $"　{option}", (uint)FormStyle.Preset);
            _sheet.Text(_row, AnswerColumn, chosen.Contains(option) ? FormSheets.Mark : "", (uint)FormStyle.Choice);
            _sheet.Blank(_row, GuidanceColumn, (uint)FormStyle.Guidance);
            _sheet.Height(_row, TextHeight.Of($"　{option}", LabelWidth));
        }

        _sheet.Check(_checks.Mark(FormSheets.Mark, $"{CellAddress.Of(first, AnswerColumn)}:{CellAddress.Of(_row, AnswerColumn)}"));
    }

    private void Begin(string label, string guidance, bool isRequired, int? number = null)
    {
        _row++;
        if (number is { } given)
        {
            _number = given;
            _sheet.Number(_row, NumberColumn, given, (uint)FormStyle.Line);
        }
        else
        {
            _sheet.Blank(_row, NumberColumn, (uint)FormStyle.Line);
        }

        _sheet.Text(_row, LabelColumn, isRequired ? label + FormSheets.Required : label, (uint)FormStyle.Preset);
        _sheet.Text(_row, GuidanceColumn, guidance, (uint)FormStyle.Guidance);
        _sheet.Height(_row, HeightOf(label, guidance));
    }

    private static double HeightOf(string label, string guidance) =>
        Math.Max(TextHeight.Of(label + FormSheets.Required, LabelWidth), TextHeight.Of(guidance, GuidanceWidth + 6));
}
