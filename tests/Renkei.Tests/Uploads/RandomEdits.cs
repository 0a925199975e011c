using FsCheck;
using FsCheck.Fluent;
using Renkei.Forms;
using Renkei.FormWorkbooks;
using Renkei.Responses;
using Renkei.Surveys;
using Renkei.Uploads;

namespace Renkei.Tests.Uploads;

/// <summary>Random drafts, downloads and returned files; a byte is turned into a row, a column and a text.</summary>
internal static class RandomEdits
{
    public static readonly string[] Columns = ["title", "current-situation", "request", "remarks"];
    public static readonly Guid[] Keys = [.. Enumerable.Range(1, 4).Select(number => new Guid(number, 0, 0, new byte[8]))];

    /// <summary>Up to eight edits anywhere; one in four empties its field.</summary>
    public static readonly Gen<byte[]> Edits =
        from count in Gen.Choose(0, 8)
        from edits in Gen.Choose(0, 63).Select(edit => (byte)edit).ArrayOf(count)
        select edits;

    public static Dictionary<string, RowChoice> All(RowChoice choice) =>
        Enumerable.Range(0, 300).ToDictionary(place => $"r{place}", _ => choice);

    /// <summary>Four rows with a title each, and then as the edits have it.</summary>
    public static Dictionary<FieldAddress, string> Basis(byte[]? edits) => Edited(
        Keys.Index().ToDictionary(row => new FieldAddress(row.Item, Columns[0]), row => $"はじめの{row.Index}"), edits);

    public static Dictionary<FieldAddress, string> Edited(Dictionary<FieldAddress, string> from, byte[]? edits)
    {
        var edited = new Dictionary<FieldAddress, string>(from);
        foreach (var edit in edits ?? [])
        {
            var field = new FieldAddress(Keys[edit % 4], Columns[edit / 4 % 4]);
            edited[field] = edit / 16 == 0 ? "" : $"{(char)('あ' + (edit % 16 * 3))}{edit / 16}の課題{(char)('亜' + edit)}";
        }

        return edited;
    }

    /// <summary>The rows of the basis with their keys and, for every seventh edit, a row typed anew.</summary>
    public static List<ReturnedRow> Returned(Dictionary<FieldAddress, string> values, byte[]? edits)
    {
        var rows = Keys.Where(key => values.Keys.Any(field => field.RowId == key)).Select(key => (Guid?)key)
            .Select(key => Row(key, Columns.ToDictionary(column => column, column => values.GetValueOrDefault(new FieldAddress(key!.Value, column), ""))))
            .ToList();
        rows.AddRange((edits ?? []).Where(edit => edit % 7 == 3).Select(edit => Row(null, new Dictionary<string, string>
        {
            ["title"] = $"{(char)('一' + (edit * 7))}{(char)('丁' + (edit * 3))}{(char)('七' + edit)}",
        })));
        return rows;
    }

    private static ReturnedRow Row(Guid? key, Dictionary<string, string> values) =>
        new(FormSection.NeedColumn, "様式2", 6, key, values);

    public static DraftAsItStands Draft(Dictionary<FieldAddress, string> values) => new(
        new AnswerContent(
            Desk.Form, [],
            [.. values.Keys.Select(field => field.RowId).Distinct().Order().Select((id, index) => new AnswerRow(id, index + 1, null))],
            values),
        []);
}
