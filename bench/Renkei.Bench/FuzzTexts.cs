using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Renkei.Text.Ranking;
using Renkei.Text.Segmentation;

namespace Renkei.Bench;

/// <summary>Random texts of the kinds that break analysers; the same for the same seed, target and case.</summary>
internal sealed class FuzzTexts(int seed, int target, int number)
{
    private const int Longest = 400;
    private const int Megabyte = 1 << 20;

    private static readonly string[] Pieces =
    [
        "取り組み", "受け付け", "買い物弱者", "令和元年度", "平成三十年四月一日", "２，５００千円", "3億円", "〇一二", "センタ－", "ｶﾞｷﾞｸﾞ",
        "ヴァイオリン", "こゝろ", "いすゞ", "人々", "〻", "゛", "゜", "邊邉辺髙﨑", "葛\U000E0100", "㍿①㋿㍻", "한글", "ᄒ\u1161\u11AB",
        "e\u0301", "\u200B", "\uFEFF", "\uD842", "\uDC00", "👨‍👩‍👧", "\u0000", "\u0007", "\u0085", "\u2028", "\r\n", "\t", "　", " ",
        "AbC１", "--", "ーーー", "・", "。", "/", "\uFFFF", "\u0600", "İ", "ß", "ﬁ", "ς",
    ];

    private static readonly byte[] Dictionary = ReadResource("ipadic.bin");
    private static readonly byte[] SynonymGroups = ReadResource("synonyms.br");

    public Random Random { get; } = new(unchecked((((seed * 31) + target) * 1_000_003) + number));

    /// <summary>Now and then a megabyte without a space.</summary>
    public string Next() => Random.Next(2000) switch
    {
        0 => Repeated(Short().Replace(" ", "", StringComparison.Ordinal) + "あ"),
        1 => new string(Character(), Megabyte),
        _ => Short(),
    };

    public string Short() =>
        string.Concat(Enumerable.Range(0, Random.Next(Random.Next(Longest))).Select(_ => Piece()));

    public IEnumerable<string> Lines() =>
        Enumerable.Range(0, Random.Next(20)).Select(_ => string.Join('\t', Enumerable.Range(0, Random.Next(6)).Select(_ => Piece())));

    /// <summary>Pieces that texts are made of, as an operator's words.</summary>
    public UserWords OwnWords() => UserWords.Read(
        Random.GetItems(Pieces, 3).Where(piece => piece.All(char.IsLetter)).Select(piece => piece + Piece(letters: true)));

    /// <summary>Up to so many characters of one of the texts, as they stand there.</summary>
    public string Piece(IReadOnlyList<RankingDocument> documents)
    {
        var text = documents[Random.Next(documents.Count)].Text;
        var start = Random.Next(text.Length + 1);
        return text.Substring(start, Math.Min(Random.Next(1, 60), text.Length - start));
    }

    public MemoryStream DamagedDictionary() => new(Random.Next(2) == 0 ? Damaged(Dictionary) : DamagedInside(Dictionary));

    public MemoryStream DamagedSynonyms() => new(Random.Next(2) == 0 ? Damaged(SynonymGroups) : DamagedInside(SynonymGroups));

    /// <summary>Documents as JSON; every second file whole but for their texts.</summary>
    public byte[] DamagedJsonLines(bool isPacked)
    {
        var lines = string.Join('\n', Enumerable.Range(0, Random.Next(6)).Select(line => JsonSerializer.Serialize(
            new { id = Random.Next(5) == 0 ? Short() : $"{line}", title = Short(), text = Short() })));
        var bytes = Encoding.UTF8.GetBytes(lines);
        bytes = Random.Next(2) == 0 ? Damaged(bytes) : bytes;
        if (!isPacked)
        {
            return bytes;
        }

        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress))
        {
            gzip.Write(bytes);
        }

        return Random.Next(2) == 0 ? Damaged(packed.ToArray()) : packed.ToArray();
    }

    /// <summary>Bytes that the compression knows nothing of: the damage comes as far as the reader.</summary>
    private byte[] DamagedInside(byte[] compressed)
    {
        using var plain = new MemoryStream();
        using (var brotli = new BrotliStream(new MemoryStream(compressed), CompressionMode.Decompress))
        {
            brotli.CopyTo(plain);
        }

        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            brotli.Write(Damaged(plain.ToArray()));
        }

        return packed.ToArray();
    }

    private byte[] Damaged(byte[] whole)
    {
        var bytes = whole.AsSpan(0, Random.Next(3) == 0 ? Random.Next(whole.Length + 1) : whole.Length).ToArray();
        for (var i = Random.Next(1, 20); i > 0 && bytes.Length > 0; i--)
        {
            bytes[Random.Next(bytes.Length)] = (byte)Random.Next(256);
        }

        return bytes;
    }

    private static string Repeated(string piece) =>
        string.Concat(Enumerable.Repeat(piece, (Megabyte / piece.Length) + 1))[..Megabyte];

    private string Piece(bool letters = false) => Random.Next(3) == 0
        ? Random.GetItems(Pieces, 1)[0] is var piece && (!letters || piece.All(char.IsLetter)) ? piece : "語"
        : $"{(letters ? (char)Random.Next('ぁ', 'ゖ') : Character())}";

    private char Character() => (char)(Random.Next(3) switch
    {
        0 => Random.Next(0x10000),
        1 => Random.Next('ぁ', 'ヿ'),
        _ => Random.Next('一', '龥'),
    });

    private static byte[] ReadResource(string name)
    {
        using var resource = typeof(Segmenter).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
