using System.Text;

namespace Renkei.Workbooks;

/// <summary>
/// An .xlsx with a password is a compound file with a stream of this name. It is told by the name alone: the library
/// would try a password first, as many million rounds of hashing as the file asks for.
/// </summary>
internal static class EncryptedPackage
{
    private const int BlockBytes = 64 * 1024;
    private static readonly byte[] StreamName = Encoding.Unicode.GetBytes("EncryptedPackage");

    public static bool IsIn(Stream source)
    {
        source.Position = 0;
        var block = new byte[StreamName.Length + BlockBytes];
        var kept = 0;
        int read;
        var isFound = false;
        while (!isFound && (read = source.Read(block, kept, block.Length - kept)) > 0)
        {
            var seen = block.AsSpan(0, kept + read);
            isFound = seen.IndexOf(StreamName) >= 0;
            kept = Math.Min(StreamName.Length - 1, seen.Length);
            seen[^kept..].CopyTo(block);
        }

        source.Position = 0;
        return isFound;
    }
}
