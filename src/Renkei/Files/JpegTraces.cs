namespace Renkei.Files;

/// <summary>
/// Takes out of a JPEG what it tells beside the picture: EXIF with place, camera and time, XMP, IPTC, comments, further
/// pictures behind the first. The picture itself is copied bit by bit; which way up it is held stays.
/// </summary>
/// <remarks>Markers as in ITU-T T.81, table B.1; the orientation tag as in EXIF 2.3 (0x0112).</remarks>
public static class JpegTraces
{
    private const byte StartOfImage = 0xD8;
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;
    private const byte Application0 = 0xE0;
    private const byte Exif = 0xE1;
    private const byte ColourProfile = 0xE2;
    private const byte Adobe = 0xEE;
    private const byte ApplicationLast = 0xEF;
    private const byte Comment = 0xFE;

    /// <param name="source">Read from its beginning.</param>
    /// <param name="target">Written from where it stands.</param>
    /// <exception cref="RuleBrokenException">It is cut off or no JPEG.</exception>
    public static void Remove(Stream source, Stream target)
    {
        source.Position = 0;
        // Neither is disposed: that would close streams that are not ours.
        var read = new JpegReader(new BufferedStream(source, 1 << 16));
        var write = new BufferedStream(target, 1 << 16);
        FileRules.JpegReadable.Require(read.Next() == 0xFF && read.Next() == StartOfImage);
        write.Write([0xFF, StartOfImage]);
        for (var marker = read.Marker(); marker != EndOfImage; marker = After(marker, read, write))
        {
        }

        write.Write([0xFF, EndOfImage]);
        write.Flush();
    }

    /// <summary>Copies or leaves out what the marker begins, and finds the next.</summary>
    private static byte After(byte marker, JpegReader read, BufferedStream write)
    {
        if (marker is >= 0xD0 and <= 0xD7 or 0x01)
        {
            write.Write([0xFF, marker]);
            return read.Marker();
        }

        var segment = read.Segment();
        if (marker == Exif && JpegOrientation.Find(segment) is { } orientation)
        {
            write.Write(JpegOrientation.Alone(orientation));
        }
        else if (IsKept(marker, segment))
        {
            write.Write([0xFF, marker, (byte)((segment.Length + 2) >> 8), (byte)(segment.Length + 2)]);
            write.Write(segment);
        }

        return marker == StartOfScan ? read.CopyScan(write) : read.Marker();
    }

    private static bool IsKept(byte marker, byte[] segment) => marker switch
    {
        Application0 or Adobe => true,
        ColourProfile => segment.AsSpan().StartsWith("ICC_PROFILE\0"u8),
        >= Exif and <= ApplicationLast or Comment => false,
        _ => true,
    };
}
