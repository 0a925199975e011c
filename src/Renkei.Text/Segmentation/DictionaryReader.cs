using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Renkei.Text.Segmentation;

/// <summary>Reads what <c>build/Dictionary/DictionaryFile.cs</c> writes, in the same order. Little-endian.</summary>
internal sealed class DictionaryReader(Stream stream) : BinaryReader(stream)
{
    public static IpadicDictionary ReadEmbedded()
    {
        var resource = typeof(DictionaryReader).Assembly.GetManifestResourceStream("ipadic.bin")
            ?? throw new InvalidOperationException("The assembly was built without its dictionary.");
        using var reader = new DictionaryReader(
            new BufferedStream(new BrotliStream(resource, CompressionMode.Decompress), bufferSize: 1 << 16));
        return reader.ReadDictionary();
    }

    private IpadicDictionary ReadDictionary()
    {
        var size = ReadInt32();
        var connections = ReadColumn<short>(size * size);
        var characters = ReadCharacters();
        var partsOfSpeech = Array.ConvertAll(ReadStrings(), features => new PartOfSpeech(features));

        return new IpadicDictionary(size, connections, characters, partsOfSpeech, ReadLexicon(), ReadEntries());
    }

    private CharacterTable ReadCharacters()
    {
        var bits = ReadColumn<ushort>(65536);
        var main = ReadColumn<byte>(65536);
        return new CharacterTable(ReadMany(ReadClass), bits, main);
    }

    private CharacterClass ReadClass() => new(
        ReadString(), ReadBoolean(), ReadBoolean(), ReadByte(), ReadMany(() => (ReadUInt16(), ReadInt16())));

    private Lexicon ReadLexicon()
    {
        var nodes = ReadInt32();
        return new Lexicon(ReadColumn<char>(nodes), ReadColumn<ushort>(nodes), ReadColumn<byte>(nodes));
    }

    private Entries ReadEntries()
    {
        var count = ReadInt32();
        return new Entries(
            ReadColumn<ushort>(count),
            ReadColumn<short>(count),
            ReadColumn<byte>(count),
            ReadColumn<ushort>(count),
            ReadStrings(),
            ReadColumn<byte>(count),
            ReadColumn<byte>(ReadInt32()));
    }

    private string[] ReadStrings() => ReadMany(ReadString);

    private T[] ReadMany<T>(Func<T> read)
    {
        var items = new T[ReadInt32()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read();
        }

        return items;
    }

    private T[] ReadColumn<T>(int length)
        where T : unmanaged
    {
        var values = new T[length];
        BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }
}
