using System.Text;

namespace Renkei.Workbooks;

/// <summary>What a file is by its first bytes, whatever its name says.</summary>
internal enum FileSignature
{
    Text,
    Package,
    Binary,
    Gzip,
    Html,
    XmlSpreadsheet,
}

internal static class FileSignatures
{
    private const int HeadBytes = 4096;

    private static readonly string[] HtmlStarts = ["<html", "<!doctype html", "<table", "<meta", "<head", "<body", "<div"];

    public static FileSignature Recognize(Stream source)
    {
        var head = new byte[HeadBytes];
        source.Position = 0;
        var read = source.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        source.Position = 0;
        WorkbookRules.HasContent.Require(read > 0);
        return Recognize(head.AsSpan(0, read));
    }

    private static FileSignature Recognize(ReadOnlySpan<byte> head) => head switch
    {
        [(byte)'P', (byte)'K', 3 or 5, 4 or 6, ..] => FileSignature.Package,
        [0xD0, 0xCF, 0x11, 0xE0, ..] => FileSignature.Binary,
        // A bare BIFF stream of Excel 2 to 5 begins with its BOF record.
        [9, 0 or 2 or 4 or 8, 4 or 6 or 8 or 16, 0, ..] => FileSignature.Binary,
        [0x1F, 0x8B, ..] => FileSignature.Gzip,
        _ => RecognizeMarkup(Encoding.UTF8.GetString(head).TrimStart('\uFEFF', ' ', '\t', '\r', '\n')),
    };

    private static FileSignature RecognizeMarkup(string head)
    {
        if (head.Contains("urn:schemas-microsoft-com:office:spreadsheet", StringComparison.Ordinal))
        {
            return FileSignature.XmlSpreadsheet;
        }

        var isHtml = HtmlStarts.Any(start => head.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            || (head.StartsWith("<?xml", StringComparison.Ordinal)
                && head.Contains("<html", StringComparison.OrdinalIgnoreCase));
        return isHtml ? FileSignature.Html : FileSignature.Text;
    }
}
