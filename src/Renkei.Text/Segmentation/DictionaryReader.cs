using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Renkei.Text.Segmentation;

/// <summary>Reads what <c>build/Dictionary/DictionaryFile.cs</c> writes, in the same order. Little-endian.</summary>
internal sealed class DictionaryReader(Stream stream) : BinaryReader(stream)
{
    private const int MostItems = 1 << 24;
    private const int MostContexts = 1 << 12;

    public static IpadicDictionary ReadEmbedded()
    {
        var resource = typeof(DictionaryReader).Assembly.GetManifestResourceStream("ipadic.bin")
            ?? throw new InvalidOperationException("The assembly was built without its dictionary.");
        return Read(resource);
    }

    /// <exception cref="InvalidDataException">It is not such a file, or damaged, or ends too early.</exception>
    public static IpadicDictionary Read(Stream compressed)
    {
        using var reader = new DictionaryReader(
            new BufferedStream(new BrotliStream(compressed, CompressionMode.Decompress), bufferSize: 1 << 16));
        try
        {
            return reader.ReadDictionary();
        }
        catch (Exception fault) when (fault is InvalidOperationException or FormatException or IOException)
        {
            throw new InvalidDataException("The dictionary is damaged.", fault);
        }
    }

    private IpadicDictionary ReadDictionary()
    {
        var size = ReadCount(MostContexts);
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
        var nodes = ReadCount();
        return new Lexicon(ReadColumn<char>(nodes), ReadColumn<ushort>(nodes), ReadColumn<byte>(nodes));
    }

    private Entries ReadEntries()
    {
        var count = ReadCount();
        return new Entries(
            ReadColumn<ushort>(count),
            ReadColumn<short>(count),
            ReadColumn<byte>(count),
            ReadColumn<ushort>(count),
            ReadStrings(),
            ReadColumn<byte>(count),
            ReadColumn<byte>(ReadCount()));
    }

    private string[] ReadStrings() => ReadMany(ReadString);

    private T[] ReadMany<T>(Func<T> read)
    {
        var items = new T[ReadCount()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read();
        }

        return items;
    }

    /// <summary>A damaged number must not ask for the memory of the machine.</summary>
    private int ReadCount(int most = MostItems) =>
        ReadInt32() is >= 0 and var count && count <= most
            ? count
            : throw new InvalidDataException("The dictionary is damaged.");

    private T[] ReadColumn<T>(int length)
        where T : unmanaged
    {
        var values = new T[length];
        BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }
}
