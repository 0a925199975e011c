using System.CommandLine;
using System.Text;
using Renkei.Analysis;
using Renkei.Text.Ranking;
using Renkei.Text.Segmentation;

namespace Renkei.Web.Commands;

/// <summary>The file a command reads, and the sentences when it cannot be opened.</summary>
internal static class InputFile
{
    public static Argument<string> Argument(string description) =>
        new("FILE") { HelpName = "ファイル", Description = description };

    /// <exception cref="RuleBrokenException">It is not there, is a folder, or may not be read.</exception>
    public static FileStream Open(string path)
    {
        if (Directory.Exists(path))
        {
            throw Refusal("folder", $"「{path}」はフォルダーです。ファイルを指定してください。");
        }

        try
        {
            return File.OpenRead(path);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Refusal("missing", $"「{path}」が見つかりません。ファイルの場所と名前を確かめてください。");
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            throw Refusal("locked", $"「{path}」を開けません。読み取りの権限と、ほかで使用中でないかを確かめてください。");
        }
    }

    /// <summary>The lines of a text in UTF-8, with or without a byte order mark.</summary>
    /// <exception cref="RuleBrokenException">It cannot be opened or is not UTF-8.</exception>
    public static List<string> ReadLines(string path)
    {
        using var reader = new StreamReader(Open(path), new UTF8Encoding(false, throwOnInvalidBytes: true));
        try
        {
            return [.. reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n')];
        }
        catch (DecoderFallbackException)
        {
            throw Refusal("encoding", $"「{path}」の文字コードがUTF-8ではありません。UTF-8で保存し直してください。");
        }
    }

    /// <summary>An operator's own words, one a line.</summary>
    public static Option<string?> WordsOption() => new("--words")
    {
        HelpName = "ファイル",
        Description = "辞書にない語の表（UTF-8、1行に1語、タブ区切り：表記、品詞、基本形、読み。表記だけでもかまいません）。",
    };

    /// <exception cref="RuleBrokenException">The file cannot be read, or a line is no word.</exception>
    public static UserWords ReadWords(string? path)
    {
        try
        {
            return path is null ? UserWords.None : UserWords.Read(ReadLines(path));
        }
        catch (UserWordException fault)
        {
            throw Refusal("words", OperatorWords.WordFault(path!, fault));
        }
    }

    /// <exception cref="RuleBrokenException">The file cannot be read, or a line is no group of words.</exception>
    public static Synonyms ReadSynonyms(string? path, Synonyms others)
    {
        try
        {
            return path is null ? others : others.With(ReadLines(path));
        }
        catch (SynonymException fault)
        {
            throw Refusal("synonyms", OperatorWords.SynonymFault(path!, fault));
        }
    }

    private static RuleBrokenException Refusal(string code, string message) =>
        new(new Rule($"input-file.{code}", message));
}
