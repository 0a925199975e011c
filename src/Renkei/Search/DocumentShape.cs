using System.Runtime.InteropServices;
using Renkei.Text.Ranking;

namespace Renkei.Search;

/// <summary>Where title and text of a document end, and how many terms it has.</summary>
/// <param name="TextLength">Without the labels behind it.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct DocumentShape(
    int Year, int TitleLength, int TextLength, int NormalTitleLength, int Words, int Meanings, int WordPairs, int LetterPairs)
{
    public static DocumentShape Read(ReadOnlySpan<byte> bytes) => MemoryMarshal.Read<DocumentShape>(bytes);

    public byte[] ToBytes()
    {
        var bytes = new byte[Marshal.SizeOf<DocumentShape>()];
        MemoryMarshal.Write(bytes, this);
        return bytes;
    }

    public int Of(RankingView view) => view switch
    {
        RankingView.Words => Words,
        RankingView.Meanings => Meanings,
        RankingView.WordPairs => WordPairs,
        _ => LetterPairs,
    };
}
