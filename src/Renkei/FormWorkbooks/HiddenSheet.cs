using System.Security.Cryptography;
using System.Text;
using Renkei.Workbooks;

namespace Renkei.FormWorkbooks;

/// <summary>_renkei: what the workbook was made from, for the way back. A workbook without it is still read.</summary>
internal static class HiddenSheet
{
    public const string NumberName = "number";
    public const string IssueName = "issue";

    public static WrittenSheet Of(FilledForm form)
    {
        var sheet = new WrittenSheet(FormSheets.Hidden, SheetVisibility.VeryHidden);
        (string Name, string Value)[] lines =
        [
            ("renkei", "このシートは、登録のときに使います。変更しないでください。"),
            ("survey", form.Number.SurveyCode),
            ("body", form.Number.BodyCode),
            ("form", form.Number.VariantName),
            ("edition", form.Number.Edition.ToString()),
            (NumberName, form.Number.ToString()),
            (IssueName, form.IssueKey.ToString("D")),
            ("digest", Digest(form)),
        ];
        foreach (var (index, (name, value)) in lines.Index())
        {
            sheet.Text(index + 1, 1, name, (uint)FormStyle.Plain);
            sheet.Text(index + 1, 2, value, (uint)FormStyle.Plain);
        }

        return sheet;
    }

    /// <summary>SHA-256 over every filled field in a fixed order.</summary>
    private static string Digest(FilledForm form)
    {
        var lines = form.Answer.Values.Where(value => value.Value.Length > 0)
            .OrderBy(value => value.Key.FormName, StringComparer.Ordinal)
            .Select(value => $"{value.Key.FormName}\t{value.Value}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u0001', lines))));
    }
}
