using System.Runtime.InteropServices;
using System.Text;

namespace Renkei.Bench;

/// <summary>MeCab's shared library, called in this process.</summary>
internal sealed class MecabLibrary : IDisposable
{
    // Offsets in mecab_node_t (mecab.h 0.996) on a 64-bit machine.
    private const int Next = 8;
    private const int Surface = 48;
    private const int Feature = 56;
    private const int Length = 68;
    private const int Status = 79;
    private const byte BeginOfSentence = 2;
    private const byte EndOfSentence = 3;

    private readonly nint _tagger = New(Encoding.UTF8.GetBytes($"{string.Join(' ', Mecab.Dictionary)}\0"));

    private MecabLibrary()
    {
    }

    /// <returns>Null where it is not installed.</returns>
    public static MecabLibrary? Load()
    {
        try
        {
            return new MecabLibrary();
        }
        catch (DllNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Walks the words of a line, making a string of each surface and of its features, as any user of them would.</summary>
    public long Words(string line)
    {
        var words = 0L;
        ForEach(line, node =>
        {
            var surface = Marshal.PtrToStringUTF8(Marshal.ReadIntPtr(node, Surface), Marshal.ReadInt16(node, Length));
            var features = Marshal.PtrToStringUTF8(Marshal.ReadIntPtr(node, Feature));
            words += surface.Length + features!.Length > 0 ? 1 : 0;
        });
        return words;
    }

    /// <summary>Walks the words of a line and makes nothing of them.</summary>
    public long Count(string line)
    {
        var words = 0L;
        ForEach(line, _ => words++);
        return words;
    }

    public void Dispose() => Destroy(_tagger);

    private void ForEach(string line, Action<nint> take)
    {
        var bytes = Encoding.UTF8.GetBytes(line);
        for (var node = Parse(_tagger, bytes, bytes.Length); node != 0; node = Marshal.ReadIntPtr(node, Next))
        {
            if (Marshal.ReadByte(node, Status) is not (BeginOfSentence or EndOfSentence))
            {
                take(node);
            }
        }
    }

    [DllImport("libmecab.so.2", EntryPoint = "mecab_new2")]
    private static extern nint New(byte[] arguments);

    [DllImport("libmecab.so.2", EntryPoint = "mecab_sparse_tonode2")]
    private static extern nint Parse(nint tagger, byte[] text, nint length);

    [DllImport("libmecab.so.2", EntryPoint = "mecab_destroy")]
    private static extern void Destroy(nint tagger);
}
