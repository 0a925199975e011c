using System.CommandLine;
using System.Text;
using Renkei.Text.Segmentation;

namespace Renkei.Web.Commands;

internal static class SegmentCommand
{
    public static DocumentedCommand Create()
    {
        var file = InputFile.Argument("文章のファイル（UTF-8）");
        var own = InputFile.WordsOption();
        var search = new Option<bool>("--search") { Description = "長い複合語も分けます（関西国際空港 → 関西 国際 空港）。" };
        var segment = new DocumentedCommand(
            "segment",
            "文章を単語に分け、1行に1語（表記、品詞、基本形、読み）で標準出力へ書き出します。文章の行の終わりはEOSです。",
            "./run segment 文章.txt",
            "./run segment 文章.txt --words 語.tsv --search")
        {
            file, own, search,
        };
        segment.SetAction(parsed => Write(
            parsed.GetValue(file)!,
            parsed.GetValue(search) ? SegmentationMode.Search : SegmentationMode.Normal,
            InputFile.ReadWords(parsed.GetValue(own)),
            parsed.InvocationConfiguration.Output));
        return segment;
    }

    private static int Write(string path, SegmentationMode mode, UserWords own, TextWriter output)
    {
        using var file = InputFile.Open(path);
        using var reader = new StreamReader(file, new UTF8Encoding(false, throwOnInvalidBytes: true));
        try
        {
            while (reader.ReadLine() is { } line)
            {
                foreach (var token in Segmenter.Segment(line, mode, own))
                {
                    output.Write($"{token.Surface}\t{token.PartOfSpeech},{token.BaseForm},{token.Reading ?? "*"}\n");
                }

                output.Write("EOS\n");
            }

            return 0;
        }
        catch (DecoderFallbackException)
        {
            throw new RuleBrokenException(new Rule(
                "segment.encoding", $"「{path}」の文字コードがUTF-8ではありません。UTF-8で保存し直してください。"));
        }
    }
}
