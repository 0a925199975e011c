using System.Collections.Frozen;
using System.Reflection;
using Renkei.Forms;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Submissions;

/// <summary>
/// Copies the values of standard items to and from the text properties of the same names, so that each of the thirty
/// columns is named once.
/// </summary>
internal static class StandardValues<TRow>
{
    private static readonly FrozenDictionary<StandardItem, PropertyInfo> Columns = Enum.GetValues<StandardItem>()
        .Select(item => (item, property: typeof(TRow).GetProperty(item.ToString())))
        .Where(column => column.property?.PropertyType == typeof(string))
        .ToFrozenDictionary(column => column.item, column => column.property!);

    public static void Fill(TRow row, AnswerContent content, Guid rowId)
    {
        foreach (var (item, column) in Columns)
        {
            column.SetValue(row, content.Value(rowId, item));
        }
    }

    public static string Read(TRow row, StandardItem item) =>
        Columns.TryGetValue(item, out var column) ? (string)column.GetValue(row)! : "";
}
