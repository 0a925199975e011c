using Renkei.Text.Segmentation;

namespace Renkei.Bench;

/// <summary>Random texts of the kinds that break analysers; the same for the same seed.</summary>
internal sealed class FuzzTexts(int seed)
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

    private static readonly byte[] Dictionary = ReadDictionary();

    public Random Random { get; } = new(seed);

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

    public MemoryStream DamagedDictionary()
    {
        var bytes = Dictionary.AsSpan(0, Random.Next(3) == 0 ? Random.Next(Dictionary.Length) : Dictionary.Length).ToArray();
        for (var i = Random.Next(1, 20); i > 0 && bytes.Length > 0; i--)
        {
            bytes[Random.Next(bytes.Length)] = (byte)Random.Next(256);
        }

        return new MemoryStream(bytes);
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

    private static byte[] ReadDictionary()
    {
        using var resource = typeof(Segmenter).Assembly.GetManifestResourceStream("ipadic.bin")!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
