using System.Buffers;
using System.Text;

namespace Renkei.Workbooks;

/// <summary>The encodings Japanese offices use. CP932 is what Excel calls "CSV".</summary>
internal static class Encodings
{
    private const int JapaneseWindows = 932;

    /// <summary>No text has them: NUL, and what the runtime makes of the bytes 80, A0, FD, FE and FF in CP932.</summary>
    private static readonly SearchValues<char> NeverText =
        SearchValues.Create("\0\u0080\uF8F0\uF8F1\uF8F2\uF8F3");

    static Encodings()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Cp932 = Strict(JapaneseWindows);
        LenientCp932 = Encoding.GetEncoding(JapaneseWindows);
        Utf8 = Strict(Encoding.UTF8.CodePage);
    }

    public static Encoding Cp932 { get; }

    /// <summary>For old binary workbooks, where one odd byte must not cost the whole file.</summary>
    public static Encoding LenientCp932 { get; }

    public static Encoding Utf8 { get; }

    /// <summary>By byte order mark, else UTF-8 if every byte fits it, else CP932 if every byte fits that.</summary>
    public static Encoding Recognize(Func<Stream> open)
    {
        using (var stream = open())
        {
            Span<byte> mark = stackalloc byte[2];
            var read = stream.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false);
            if (read == mark.Length && mark is [0xFF, 0xFE])
            {
                return Encoding.Unicode;
            }

            if (read == mark.Length && mark is [0xFE, 0xFF])
            {
                return Encoding.BigEndianUnicode;
            }
        }

        foreach (var candidate in (Encoding[])[Utf8, Cp932])
        {
            if (Fits(candidate, open))
            {
                return candidate;
            }
        }

        throw new RuleBrokenException(WorkbookRules.ReadableText);
    }

    private static bool Fits(Encoding encoding, Func<Stream> open)
    {
        using var reader = new StreamReader(open(), encoding);
        var block = new char[64 * 1024];
        try
        {
            int read;
            while ((read = reader.Read(block, 0, block.Length)) > 0)
            {
                if (block.AsSpan(0, read).ContainsAny(NeverText))
                {
                    return false;
                }
            }

            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static Encoding Strict(int codePage) =>
        Encoding.GetEncoding(codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
}
