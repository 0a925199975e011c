using System.CommandLine;
using System.Text;
using Renkei.Sample;

namespace Renkei.Web.Commands;

/// <summary>Writes samples/: workbooks of the sample year, clean ones and such as real offices return.</summary>
internal static class SamplesCommand
{
    public static DocumentedCommand Create()
    {
        var folder = new Option<string>("--out")
        {
            Required = true,
            HelpName = "フォルダー",
            Description = "書き出すフォルダー。同じ名前のファイルは置き換えます。",
        };
        var samples = new DocumentedCommand(
            "samples", "サンプルの年度の調査票（空のもの、記入したもの、実際に返ってくるような崩れたもの）を書き出します。",
            "./run samples --out samples")
        {
            folder,
        };
        samples.SetAction((parsed, cancellation) =>
            WriteAsync(parsed.GetValue(folder)!, parsed.InvocationConfiguration.Output, cancellation));
        return samples;
    }

    private static async Task<int> WriteAsync(string folder, TextWriter output, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        var readme = new StringBuilder()
            .AppendLine("# サンプルの調査票（Excel）").AppendLine()
            .AppendLine("平成30年度の連携課題・ニーズ調査の調査票です。内容はすべてサンプル（架空）です。")
            .AppendLine("`./run samples --out samples` で、同じものをいつでも書き出せます。").AppendLine()
            .AppendLine("| ファイル | どこが普通と違うか |").AppendLine("|---|---|");
        foreach (var sample in SampleWorkbooks.Make())
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, sample.FileName), sample.Bytes, cancellation);
            readme.AppendLine($"| {sample.FileName} | {sample.Oddity} |");
        }

        readme.AppendLine().AppendLine(
            "「LibreOfficeで保存」の1件は、LibreOfficeが保存したときの変わり方をプログラムでなぞったものです（LibreOfficeは使っていません）。");
        await File.WriteAllTextAsync(Path.Combine(folder, "README.md"), readme.ToString(), cancellation);
        await output.WriteLineAsync($"{folder} に書き出しました。");
        return 0;
    }
}
