namespace Renkei.Files;

/// <summary>Reads a JPEG marker by marker; what is cut off is refused in a sentence.</summary>
internal sealed class JpegReader(BufferedStream source)
{
    public byte Next()
    {
        var read = source.ReadByte();
        FileRules.JpegReadable.Require(read >= 0);
        return (byte)read;
    }

    /// <summary>The next marker; any number of 0xFF may stand before it.</summary>
    public byte Marker()
    {
        FileRules.JpegReadable.Require(Next() == 0xFF);
        byte marker;
        do
        {
            marker = Next();
        }
        while (marker == 0xFF);
        return marker;
    }

    /// <summary>What a marker carries, without its length.</summary>
    public byte[] Segment()
    {
        var length = (Next() << 8 | Next()) - 2;
        FileRules.JpegReadable.Require(length >= 0);
        var segment = new byte[length];
        FileRules.JpegReadable.Require(
            source.ReadAtLeast(segment, length, throwOnEndOfStream: false) == length);
        return segment;
    }

    /// <summary>Copies the compressed picture up to the marker that ends it, and gives that marker.</summary>
    public byte CopyScan(Stream target)
    {
        while (true)
        {
            var read = Next();
            if (read != 0xFF)
            {
                target.WriteByte(read);
                continue;
            }

            var marker = Next();
            while (marker == 0xFF)
            {
                marker = Next();
            }

            // 0x00 is a 0xFF of the picture itself, D0 to D7 are stops inside it.
            if (marker is not (0x00 or (>= 0xD0 and <= 0xD7)))
            {
                return marker;
            }

            target.Write([0xFF, marker]);
        }
    }
}
