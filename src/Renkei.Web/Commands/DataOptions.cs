using System.CommandLine;

namespace Renkei.Web.Commands;

/// <summary>The options that commands about data have in common.</summary>
internal static class DataOptions
{
    public static Option<string> Folder() => new("--data")
    {
        HelpName = "フォルダー",
        Description = "データを置くフォルダー（指定がなければ data）。",
        DefaultValueFactory = _ => "data",
    };

    public static Option<string> RequiredFile(string name, string description) =>
        new(name) { Required = true, HelpName = "ファイル", Description = description };
}
