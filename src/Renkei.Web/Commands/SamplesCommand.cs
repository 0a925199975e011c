using System.CommandLine;
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
        var samples = SampleWorkbooks.Make();
        foreach (var sample in samples)
        {
            if (await (sample.IsResaved ? LibreOffice.SaveAgainAsync(sample.Bytes, cancellation) : Task.FromResult<byte[]?>(sample.Bytes)) is { } bytes)
            {
                await File.WriteAllBytesAsync(Path.Combine(folder, sample.FileName), bytes, cancellation);
            }
            else
            {
                await output.WriteLineAsync($"LibreOffice がないため、{sample.FileName} は書き出していません。libreoffice-calc を入れて、もう一度実行してください。");
            }
        }

        await File.WriteAllTextAsync(Path.Combine(folder, "README.md"), SampleWorkbooks.Readme(samples), cancellation);
        await output.WriteLineAsync($"{folder} に書き出しました。");
        return 0;
    }
}
