using System.Security.Cryptography;
using System.Text;
using Renkei.Data;
using Renkei.Text.Ranking;
using Renkei.Text.Segmentation;

namespace Renkei.Analysis;

/// <summary>
/// The operator's own words and synonyms, tables in the data folder: words.tsv, one a line, and synonyms.tsv, a group of words
/// that mean the same a line. Read once at start.
/// </summary>
/// <param name="Synonyms">Those built in and the operator's.</param>
/// <param name="OwnSynonyms">The operator's alone.</param>
/// <param name="Faults">Lines that were passed over, each a sentence for the operator.</param>
/// <param name="Digest">Of both tables: what was made with other words is made anew.</param>
public sealed record OperatorWords(
    UserWords Words, Synonyms Synonyms, Synonyms OwnSynonyms, IReadOnlyList<string> Faults, string Digest)
{
    public const string WordsFile = "words.tsv";
    public const string SynonymsFile = "synonyms.tsv";

    /// <summary>Without tables.</summary>
    public static OperatorWords None { get; } = new(UserWords.None, Synonyms.BuiltIn, Synonyms.None, [], DigestOf([], []));

    public static OperatorWords Read(string folder)
    {
        var faults = new List<string>();
        var words = Lines(Path.Combine(folder, WordsFile), faults);
        var groups = Lines(Path.Combine(folder, SynonymsFile), faults);
        var own = UserWords.Read(words, out var wrongWords);
        var synonyms = Synonyms.BuiltIn.With(groups, out var wrongGroups);
        faults.AddRange(wrongWords.Select(fault => WordFault(WordsFile, fault)));
        faults.AddRange(wrongGroups.Select(fault => SynonymFault(SynonymsFile, fault)));
        return new OperatorWords(own, synonyms, Synonyms.None.With(groups, out _), faults, DigestOf(words, groups));
    }

    public static string WordFault(string file, UserWordException fault) =>
        $"「{file}」の{fault.Line}行目に語がないか、語に空白があるか、品詞がIPADICにありません。行を直してください。";

    public static string SynonymFault(string file, SynonymException fault) =>
        $"「{file}」の{fault.Line}行目に語が2つありません。同じ意味の語を、タブで区切って2つ以上書いてください。";

    private static string DigestOf(string[] words, string[] groups) => Convert.ToHexStringLower(SHA256.HashData(
        Encoding.UTF8.GetBytes($"{string.Join('\n', words)}\0{string.Join('\n', groups)}")));

    private static string[] Lines(string path, List<string> faults)
    {
        if (!File.Exists(path))
        {
            return [];
        }

        try
        {
            return File.ReadAllText(path, new UTF8Encoding(false, throwOnInvalidBytes: true)).ReplaceLineEndings("\n").Split('\n');
        }
        catch (DecoderFallbackException)
        {
            faults.Add($"「{Path.GetFileName(path)}」の文字コードがUTF-8ではありません。UTF-8で保存し直してください。");
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            faults.Add($"「{Path.GetFileName(path)}」を開けません。読み取りの権限を確かめてください。");
        }

        return [];
    }
}
