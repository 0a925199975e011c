namespace Renkei.Build.Dictionary;

/// <summary>IPADIC's source files, as the package has them: UTF-8, comma-separated, without quotes.</summary>
internal static class Sources
{
    public static IEnumerable<string[]> Lines(string folder, string pattern) =>
        from file in Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal)
        from line in File.ReadLines(file)
        where line.Length > 0
        select line.Split(',');
}
