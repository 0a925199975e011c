using System.Buffers.Binary;

namespace Renkei.Files;

/// <summary>Which way up a picture is held (1–8), the one thing of EXIF that is kept.</summary>
internal static class JpegOrientation
{
    private const int Tag = 0x0112;
    private const int EntryLength = 12;

    private static ReadOnlySpan<byte> Head => "Exif\0\0"u8;

    /// <summary>Null where the segment is no EXIF or says nothing but the usual.</summary>
    public static byte? Find(ReadOnlySpan<byte> segment)
    {
        if (!segment.StartsWith(Head) || segment.Length < Head.Length + 14)
        {
            return null;
        }

        var tiff = segment[Head.Length..];
        var isLittle = tiff[0] == 'I';
        var at = Number32(tiff[4..], isLittle);
        if (at > (uint)tiff.Length - 2)
        {
            return null;
        }

        var entries = tiff[(int)at..];
        var count = Number16(entries, isLittle);
        for (var index = 0; index < count && 2 + ((index + 1) * EntryLength) <= entries.Length; index++)
        {
            var entry = entries.Slice(2 + (index * EntryLength), EntryLength);
            if (Number16(entry, isLittle) == Tag)
            {
                return Number16(entry[8..], isLittle) is var way and >= 2 and <= 8 ? (byte)way : null;
            }
        }

        return null;
    }

    /// <summary>An EXIF segment that says only this.</summary>
    public static byte[] Alone(byte orientation) =>
    [
        0xFF, 0xE1, 0x00, 0x22, .. Head,
        .. "MM"u8, 0x00, 0x2A, 0x00, 0x00, 0x00, 0x08,
        0x00, 0x01,
        0x01, 0x12, 0x00, 0x03, 0x00, 0x00, 0x00, 0x01, 0x00, orientation, 0x00, 0x00,
        0x00, 0x00, 0x00, 0x00,
    ];

    private static int Number16(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint Number32(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
