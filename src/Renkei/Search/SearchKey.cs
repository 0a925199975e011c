using System.Globalization;

namespace Renkei.Search;

/// <summary>One document of the index: a record under one kind.</summary>
internal readonly record struct SearchKey(SearchKind Kind, Guid Id)
{
    public const int Length = 17;

    public static SearchKey Read(ReadOnlySpan<byte> bytes) => new((SearchKind)bytes[0], new Guid(bytes[1..], bigEndian: true));

    public byte[] ToBytes() => [(byte)Kind, .. Id.ToByteArray(bigEndian: true)];

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(byte)Kind}{Id:n}");
}
