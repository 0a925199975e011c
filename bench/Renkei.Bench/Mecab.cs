namespace Renkei.Bench;

/// <summary>
/// MeCab with IPADIC, whichever dictionary the machine prefers: installing another, as Groonga's tokenizer does on Debian,
/// changes what MeCab takes by itself.
/// </summary>
internal static class Mecab
{
    private const string Ipadic = "/var/lib/mecab/dic/ipadic-utf8";

    /// <summary>Longer than any line, which the command would cut otherwise.</summary>
    private const string Buffer = "1000000";

    /// <summary>Empty where Debian's IPADIC is not installed: MeCab then takes what it has.</summary>
    public static string[] Dictionary => Directory.Exists(Ipadic) ? ["-d", Ipadic] : [];

    public static string[] Command(string file) => [.. Dictionary, "-b", Buffer, file];

    /// <summary>A configuration of its own for programs that call MeCab themselves (MECABRC).</summary>
    public static string Configuration => $"dicdir = {(Directory.Exists(Ipadic) ? Ipadic : "/var/lib/mecab/dic/debian")}\n";
}
