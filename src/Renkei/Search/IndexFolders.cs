using System.Security.Cryptography;
using System.Text;
using Lucene.Net.Store;
using Renkei.Analysis;
using Renkei.Data;

namespace Renkei.Search;

/// <summary>
/// Where the indexes lie: numbered folders, one for each process that is running at the same time, in the data folder; for a
/// node on PostgreSQL that has none, in the folder for temporary files.
/// </summary>
internal static class IndexFolders
{
    private const int Most = 32;

    /// <summary>The first folder that no other process writes to.</summary>
    /// <exception cref="LockObtainFailedException">All are taken.</exception>
    public static IndexStore OpenFree(DataSettings settings, OperatorWords words)
    {
        var root = RootOf(settings);
        for (var number = 1; ; number++)
        {
            try
            {
                return IndexStore.Open(Path.Combine(root, $"{number}"), words);
            }
            catch (LockObtainFailedException) when (number < Most)
            {
            }
        }
    }

    private static string RootOf(DataSettings settings) => System.IO.Directory.Exists(settings.Folder)
        ? Path.Combine(settings.Folder, "search")
        : Path.Combine(Path.GetTempPath(), $"renkei-search-{DigestOf(settings.Postgres ?? settings.Folder)}");

    private static string DigestOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12];
}
