using System.Text;

namespace Renkei.Web.Commands;

/// <summary>The file a command writes, and the sentence when it cannot be made.</summary>
internal static class OutputFile
{
    /// <summary>UTF-8 without a byte order mark; an existing file is replaced.</summary>
    /// <exception cref="RuleBrokenException">The folder is not there, or may not be written.</exception>
    public static StreamWriter Create(string path)
    {
        try
        {
            return new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            throw new RuleBrokenException(new Rule(
                "output-file.refused",
                $"「{path}」に書き込めません。フォルダーがあるか、書き込みの権限と、ほかで使用中でないかを確かめてください。"));
        }
    }
}
