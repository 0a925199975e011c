using System.CommandLine;
using Renkei.Workbooks;

namespace Renkei.Web.Commands;

internal static class ReadCommand
{
    public const string Name = "read";

    public static DocumentedCommand Create()
    {
        var file = InputFile.Argument("読み込むファイル（.xlsx、.xlsm、.xls、.csv、.csv.gz）");
        var sheet = new Option<string?>("--sheet")
        {
            HelpName = "シート名",
            Description = "このシートだけを書き出します。指定がなければすべてのシートです。",
        };
        var read = new DocumentedCommand(
            Name,
            "表計算ファイルのセルをJSONで標準出力へ書き出します（シート名、表示・非表示、セル番地と値）。",
            "./run read 調査票.xlsx",
            "./run read 調査票.xlsx --sheet 様式2")
        {
            file,
            sheet,
        };
        read.SetAction(parsed => Write(parsed.GetValue(file)!, parsed.GetValue(sheet)));
        return read;
    }

    /// <summary>Nothing is written until all is read: half a workbook would pass for a whole one.</summary>
    private static int Write(string path, string? sheetName)
    {
        using var file = InputFile.Open(path);
        using var workbook = Workbook.Open(file, Path.GetFileName(path));
        using var json = TemporaryFile.Create();
        WorkbookJson.Write(workbook, Path.GetFileName(path), sheetName, json);

        json.Position = 0;
        using var output = Console.OpenStandardOutput();
        json.CopyTo(output);
        return 0;
    }
}
