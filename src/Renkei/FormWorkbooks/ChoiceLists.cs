using Renkei.Workbooks;

namespace Renkei.FormWorkbooks;

/// <summary>選択肢: a hidden sheet with one list a column, which the lists of the other sheets are taken from.</summary>
internal sealed class ChoiceLists
{
    private readonly List<(string Label, IReadOnlyList<string> Options)> _lists = [];

    /// <summary>Where a list stands: '選択肢'!$B$2:$B$15. The same options are written once.</summary>
    public string Reference(string label, IReadOnlyList<string> options)
    {
        var at = _lists.FindIndex(list => list.Options.SequenceEqual(options));
        if (at < 0)
        {
            at = _lists.Count;
            _lists.Add((label, options));
        }

        var column = CellAddress.Column(at + 1);
        return $"'{FormSheets.Choices}'!${column}$2:${column}${options.Count + 1}";
    }

    public WrittenSheet Write()
    {
        var sheet = new WrittenSheet(FormSheets.Choices, SheetVisibility.Hidden);
        for (var column = 1; column <= _lists.Count; column++)
        {
            var (label, options) = _lists[column - 1];
            sheet.Column(column, 24);
            sheet.Text(1, column, label, (uint)FormStyle.Head);
            foreach (var (index, option) in options.Index())
            {
                sheet.Text(index + 2, column, option, (uint)FormStyle.Plain);
            }
        }

        return sheet;
    }
}
