namespace Renkei.Tests.Support;

/// <summary>The source files of this repository, for the rules that are kept by reading them.</summary>
internal static class SourceTree
{
    private static readonly string[] Made = ["bin", "obj", "node_modules", "Migrations"];

    public static string Root { get; } = FindRoot();

    /// <summary>Paths below <paramref name="folder"/>, relative to it, with forward slashes; made files left out.</summary>
    public static IEnumerable<string> Files(string folder, params string[] extensions)
    {
        var top = Path.Combine(Root, folder);

        return Directory.EnumerateFiles(top, "*", SearchOption.AllDirectories)
            .Where(file => extensions.Contains(Path.GetExtension(file)))
            .Select(file => Path.GetRelativePath(top, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Intersect(Made).Any())
            .Order(StringComparer.Ordinal);
    }

    public static string Read(string folder, string file) => File.ReadAllText(Path.Combine(Root, folder, file));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Renkei.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("Renkei.slnx is not above the tests.");
        }

        return folder.FullName;
    }
}
