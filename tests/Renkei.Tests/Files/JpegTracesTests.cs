using System.Text;
using Renkei.Files;
using static Renkei.Tests.Support.Refusals;

namespace Renkei.Tests.Files;

public sealed class JpegTracesTests
{
    private static readonly byte[] Picture = [0x11, 0xFF, 0x00, 0x22, 0xFF, 0xD0, 0x33];

    [Fact]
    public void Place_camera_comment_and_second_picture_go_and_the_picture_stays()
    {
        byte[] jpeg =
        [
            .. Start, .. Segment(0xE0, "JFIF\0"u8), .. Segment(0xE1, Exif(orientation: 6)), .. Segment(0xE1, "http://ns.adobe.com/xap/1.0/\0GPS"u8),
            .. Segment(0xED, "Photoshop 3.0\0GPS"u8), .. Segment(0xFE, "GPS"u8), .. Segment(0xDB, "quantization"u8),
            .. Segment(0xDA, "scan"u8), .. Picture, .. End, .. Start, .. Segment(0xE1, "GPS of the second"u8), .. End,
        ];

        var clean = Removed(jpeg);

        Assert.DoesNotContain("GPS", Encoding.Latin1.GetString(clean), StringComparison.Ordinal);
        Assert.Contains("JFIF", Encoding.Latin1.GetString(clean), StringComparison.Ordinal);
        Assert.Contains("quantization", Encoding.Latin1.GetString(clean), StringComparison.Ordinal);
        Assert.True(clean.AsSpan().EndsWith((byte[])[.. Segment(0xDA, "scan"u8), .. Picture, .. End]));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(6, true)]
    public void Which_way_up_it_is_held_stays(int orientation, bool isKept)
    {
        var clean = Removed([.. Start, .. Segment(0xE1, Exif((byte)orientation)), .. Segment(0xDA, "scan"u8), .. Picture, .. End]);

        Assert.Equal(isKept, clean.AsSpan().IndexOf("Exif"u8) >= 0);
        Assert.Equal(isKept ? 6 : -1, clean.AsSpan().IndexOf("Exif"u8) < 0 ? -1 : clean[2 + 4 + 6 + 8 + 2 + 9]);
    }

    [Fact]
    public void What_was_cleaned_once_stays_the_same()
    {
        var once = Removed([.. Start, .. Segment(0xE1, Exif(8)), .. Segment(0xDA, "scan"u8), .. Picture, .. End]);

        Assert.Equal(once, Removed(once));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    [InlineData(20)]
    public void What_is_cut_off_is_refused_in_a_sentence(int length)
    {
        byte[] jpeg = [.. Start, .. Segment(0xDB, "quantization"u8), .. Segment(0xDA, "scan"u8), .. Picture];

        AssertRefused(FileRules.JpegReadable, () => Removed(jpeg[..length]));
        AssertRefused(FileRules.JpegReadable, () => Removed(jpeg));
    }

    private static byte[] Start => [0xFF, 0xD8];

    private static byte[] End => [0xFF, 0xD9];

    private static byte[] Segment(byte marker, ReadOnlySpan<byte> content) =>
        [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    private static byte[] Exif(byte orientation) =>
    [
        .. "Exif\0\0"u8, .. "II"u8, 0x2A, 0, 8, 0, 0, 0, 2, 0,
        0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0,
        0x25, 0x88, 4, 0, 1, 0, 0, 0, 40, 0, 0, 0,
        0, 0, 0, 0, .. "GPS"u8,
    ];

    private static byte[] Removed(byte[] jpeg)
    {
        using var target = new MemoryStream();
        JpegTraces.Remove(new MemoryStream(jpeg), target);
        return target.ToArray();
    }
}
