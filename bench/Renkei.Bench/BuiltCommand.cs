using System.Diagnostics;

namespace Renkei.Bench;

/// <summary>The command line as it is published: what <c>./run</c> starts, without the look whether it must be built anew.</summary>
internal static class BuiltCommand
{
    private const string Program = ".build/renkei/Renkei.Web.dll";

    /// <summary>As <c>./run</c> does before anything, so that what is measured is what the sources say.</summary>
    public static void Build()
    {
        using var run = Process.Start(new ProcessStartInfo("./run", ["help"]) { RedirectStandardOutput = true })!;
        run.StandardOutput.ReadToEnd();
        run.WaitForExit();
    }

    /// <returns>Null when it fails; it then has said why.</returns>
    public static Used? Group(string table, int groups, string found) =>
        Peer.Run("dotnet", Program, "group", table, "--text", "text", "--groups", $"{groups}", "--out", found);
}
