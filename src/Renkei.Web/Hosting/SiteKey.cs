using System.Security.Cryptography;
using System.Text;

namespace Renkei.Web.Hosting;

/// <summary>
/// The secret of an installation, in a file beside the data and never in the database: without it a copy of the
/// database opens no session. Nodes of one installation share the file.
/// </summary>
public sealed class SiteKey
{
    private const int Size = 32;

    private readonly byte[] _secret;

    private SiteKey(byte[] secret) => _secret = secret;

    /// <summary>Reads the file, or makes it with a new secret that only its owner may read.</summary>
    /// <exception cref="SiteRefusedException">The file is no key.</exception>
    public static SiteKey At(string path)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            using var file = new FileStream(path, Options());
            file.Write(Encoding.ASCII.GetBytes(Convert.ToHexString(RandomNumberGenerator.GetBytes(Size))));
        }
        catch (IOException) when (File.Exists(path))
        {
            // There is one already, of an earlier start or of another node.
        }

        var text = File.ReadAllText(path).Trim();
        return text.Length == 2 * Size && text.All(char.IsAsciiHexDigit)
            ? new SiteKey(Convert.FromHexString(text))
            : throw new SiteRefusedException(
                $"鍵のファイル「{path}」を読み取れません。バックアップから戻してください。ないときはファイルを除けば作り直します（全員がログインし直します）。");
    }

    /// <summary>A secret of its own for each purpose.</summary>
    public byte[] For(string purpose) =>
        HKDF.Expand(HashAlgorithmName.SHA256, _secret, Size, Encoding.UTF8.GetBytes(purpose));

    private static FileStreamOptions Options()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
