using System.Globalization;
using System.IO.Compression;
using Renkei.Text.Segmentation;

namespace Renkei.Bench;

/// <summary>Words counted one by one against texts whose words are known.</summary>
internal static class GoldBench
{
    private const int Shown = 10;

    public static void Run(BenchRun run)
    {
        Console.WriteLine("every word of the file is counted, those of its heading too; words of white space are left out on both sides");
        var bocchan = run.Set("text/bocchan.txt");
        var words = Compare(bocchan, Unpacked(run.Set("text/bocchan-ipadic-features.txt.gz")), UserWords.None);
        run.Add(Claimed("Bocchan, words as MeCab cuts and names them", words.AsMecab, words.Mecab is null, "MeCab"));
        run.Add(new Claim(
            "Bocchan, words as in the features of the Kuromoji project", words.Ours.ToString(), $"MeCab {words.Mecab}", "",
            new Goal("as many as MeCab", words.Mecab is null ? null : words.Ours.Same >= words.Mecab.Same), Goal.None));
        var sentences = run.Set("text/jawikisentences.txt");
        Compare(sentences, File.ReadLines(run.Set("text/jawikisentences-ipadic-features.txt")), Whole(run.Set("text/userdict.txt")));
        var cases = SearchCases(run.Set("text/search-segmentation-tests.txt"));
        run.Add(Claimed("search mode, cases of the Kuromoji project", cases, isUnknown: false, ""));
    }

    private static Claim Claimed(string work, Part found, bool isUnknown, string peer) => new(
        work, found.ToString(), peer, "", new Goal("all", isUnknown ? null : found.Same == found.All), Goal.None);

    private static Compared Compare(string file, IEnumerable<string> features, UserWords own)
    {
        var text = File.ReadAllText(file);
        var (gold, spaces) = GoldToken.Read(features, text);
        var ours = Segmenter.Segment(text, own: own)
            .Where(token => !string.IsNullOrWhiteSpace(token.Surface))
            .Select(token => new GoldToken(token.Start, token.End, $"{token.PartOfSpeech}\t{token.BaseForm}")).ToList();
        Console.WriteLine($"{Path.GetFileName(file)}, {text.Length} characters, {gold.Count} words and {spaces} of white space");
        var same = Count("Renkei.Text", gold, ours);
        var mecab = Peer.Output("mecab", Mecab.Command(file)) is { } printed
            ? GoldToken.Read(printed.Split('\n'), text).Words
            : null;
        var theirs = mecab is null ? null : Count("MeCab (IPADIC)", gold, mecab);
        var asMecab = new Part((mecab ?? []).Count(ours.ToHashSet().Contains), mecab?.Count ?? 0);
        Console.WriteLine($"  Renkei.Text as MeCab: {asMecab}");

        ShowDifferences(text, gold, ours);
        return new Compared(same, theirs, asMecab);
    }

    private static Part Count(string name, IReadOnlyList<GoldToken> gold, IReadOnlyList<GoldToken> found)
    {
        var borders = found.Select(token => (token.Start, token.End)).ToHashSet();
        var whole = found.ToHashSet();
        var same = new Part(gold.Count(whole.Contains), gold.Count);
        Console.WriteLine(
            $"  {name}: {gold.Count(token => borders.Contains((token.Start, token.End)))} of {gold.Count} with the same borders, "
            + $"{same.Same} with the same part of speech and base form too; {found.Count} words in all");
        return same;
    }

    /// <summary>The first stretches cut otherwise, then the first words taken for something else.</summary>
    private static void ShowDifferences(string text, IReadOnlyList<GoldToken> gold, IReadOnlyList<GoldToken> found)
    {
        foreach (var (wanted, cut) in Stretches(gold, found).Take(Shown))
        {
            Console.WriteLine($"    {Words(text, wanted)} — {Words(text, cut)}");
        }

        var ours = found.ToDictionary(token => (token.Start, token.End), token => token.Features);
        foreach (var token in gold.Where(token =>
            ours.TryGetValue((token.Start, token.End), out var features) && features != token.Features).Take(Shown))
        {
            Console.WriteLine($"    {text[token.Start..token.End]}: {token.Features} — {ours[(token.Start, token.End)]}");
        }
    }

    /// <summary>The shortest runs of words of both that cover the same characters, where they differ.</summary>
    private static IEnumerable<(List<GoldToken> Gold, List<GoldToken> Found)> Stretches(
        IReadOnlyList<GoldToken> gold, IReadOnlyList<GoldToken> found)
    {
        var common = gold.Select(token => token.End).Intersect(found.Select(token => token.End)).Order();
        var (g, f) = (0, 0);
        foreach (var end in common)
        {
            var (wanted, cut) = (Until(gold, ref g, end), Until(found, ref f, end));
            if (!wanted.Select(token => (token.Start, token.End)).SequenceEqual(cut.Select(token => (token.Start, token.End))))
            {
                yield return (wanted, cut);
            }
        }
    }

    private static List<GoldToken> Until(IReadOnlyList<GoldToken> tokens, ref int place, int end)
    {
        var run = new List<GoldToken>();
        while (place < tokens.Count && tokens[place].End <= end)
        {
            run.Add(tokens[place++]);
        }

        return run;
    }

    private static string Words(string text, List<GoldToken> tokens) =>
        string.Join('|', tokens.Select(token => text[token.Start..token.End]));

    /// <summary>Text, tab, its words in search mode; # begins a comment.</summary>
    private static Part SearchCases(string file)
    {
        var cases = File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))
            .Where(columns => columns.Length > 1)
            .Select(columns => (Wanted: columns[1], Found: string.Join(' ', Segmenter.Segment(columns[0], SegmentationMode.Search).Select(token => token.Surface))))
            .ToList();
        Console.WriteLine($"{Path.GetFileName(file)}: {cases.Count(one => one.Wanted == one.Found)} of {cases.Count} cases");
        foreach (var (wanted, found) in cases.Where(one => one.Wanted != one.Found).Take(Shown))
        {
            Console.WriteLine($"    {wanted} — {found}");
        }

        return new Part(cases.Count(one => one.Wanted == one.Found), cases.Count);
    }

    /// <summary>The entries of Kuromoji's dictionary of the user that leave a word whole; ours has no others.</summary>
    private static UserWords Whole(string file) => UserWords.Read(File.ReadLines(file)
        .Select(line => line.Split(','))
        .Where(columns => columns.Length > 1 && columns[0] == columns[1])
        .Select(columns => columns[0]));

    private static IEnumerable<string> Unpacked(string file)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private sealed record Part(int Same, int All)
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Same:N0} of {All:N0}");
    }

    /// <param name="Ours">Words of the file as in its features.</param>
    /// <param name="Mecab">The same of MeCab; null where it is not installed.</param>
    /// <param name="AsMecab">MeCab's words that are ours too.</param>
    private sealed record Compared(Part Ours, Part? Mecab, Part AsMecab);
}
