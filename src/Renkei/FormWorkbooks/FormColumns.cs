using Renkei.Forms;
using Renkei.Surveys;

namespace Renkei.FormWorkbooks;

/// <summary>
/// Which column holds which item: by the heading of the form's own edition, else by that of any other edition. Two items
/// with the same heading are told apart by their order.
/// </summary>
internal static class FormColumns
{
    public static IReadOnlyDictionary<int, FormItem> Of(HeadingRow head, FormOfBody form, FormSection section)
    {
        var columns = new Dictionary<int, FormItem>();
        foreach (var edition in form.Editions)
        {
            foreach (var item in FilledForm.InOrder(edition, section).Where(item => !Has(columns, item)))
            {
                var plain = Heading.Plain(item.Label);
                var free = head.Cells.Where(cell => cell.Heading == plain && !columns.ContainsKey(cell.Column)).ToList();
                if (free.Count > 0)
                {
                    columns.Add(free[0].Column, Known(form, item));
                }
            }
        }

        return columns;
    }

    /// <summary>Headings by which a sheet is known.</summary>
    public static IReadOnlyCollection<string> Headings(FormOfBody form, FormSection section) =>
        [.. form.Editions.SelectMany(edition => edition.Asked(section)).Select(item => item.Label).Distinct()];

    /// <summary>The item with its terms of the workbook's own edition, where that has it.</summary>
    public static FormItem Known(FormOfBody form, FormItem item) => form.Editions[0].Find(item.Key) ?? item;

    private static bool Has(Dictionary<int, FormItem> columns, FormItem item) =>
        columns.Values.Any(known => known.Key == item.Key);
}
