using System.CommandLine;
using Renkei.Text.Grouping;
using Renkei.Workbooks;

namespace Renkei.Web.Commands;

internal static class GroupCommand
{
    public static DocumentedCommand Create()
    {
        var file = InputFile.Argument("文章の表（.xlsx、.xlsm、.xls、.csv、.csv.gz。文字コードは自動で判別します）");
        var text = Column("--text", "文章の列。コンマで区切って複数を指定できます。", required: true);
        var id = Column("--id", "1件を見分ける列。指定がなければ列「id」、それもなければ1から数えた行の番号です。");
        var groups = Groups();
        var output = new Option<string?>("--out")
        {
            HelpName = "ファイル",
            Description = "書き出すCSVファイル（UTF-8）。指定がなければ標準出力へ書き出します。",
        };
        var group = new DocumentedCommand(
            "group",
            "文章を似たものどうしに仮に分け、CSV（id, group, label, keywords, similarity）で書き出します。",
            "./run group 回答.xlsx --text 件名,現状・課題 --id 番号 --out 仮分類.csv",
            "./run group 意見.csv --text 意見 --groups 20 --out 仮分類.csv")
        {
            file, text, id, groups, output,
        };
        group.SetAction(parsed =>
        {
            var input = Read(parsed.GetValue(file)!, parsed.GetValue(text)!, parsed.GetValue(id));
            var options = new GroupingOptions(parsed.GetValue(groups));
            var grouping = CommandProgress.Show("分けています", progress => Grouper.Group(input.Texts, options, progress));

            Write(input, grouping, parsed.GetValue(output), parsed.InvocationConfiguration.Output);
            parsed.InvocationConfiguration.Error.WriteLine(
                $"{input.Texts.Count}件を{grouping.Groups.Count}のグループに仮に分けました。");
            return 0;
        });
        return group;
    }

    private static Option<string> Column(string name, string description, bool required = false) =>
        new(name) { HelpName = "列名", Description = description, Required = required };

    private static Option<int?> Groups()
    {
        var groups = new Option<int?>("--groups")
        {
            HelpName = "数",
            Description = "グループの数（1以上）。指定がなければ文章から決めます。",
        };
        groups.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && int.TryParse(token.Value, out var number) && number < 1)
            {
                result.AddError("The least is 1.");
            }
        });
        return groups;
    }

    private static GroupInput Read(string path, string text, string? id)
    {
        using var file = InputFile.Open(path);
        return GroupInput.From(Table.Read(file, Path.GetFileName(path)), text, id);
    }

    private static void Write(GroupInput input, Grouping grouping, string? path, TextWriter output)
    {
        if (path is null)
        {
            GroupingCsv.Write(input, grouping, output);
            return;
        }

        using var file = OutputFile.Create(path);
        GroupingCsv.Write(input, grouping, file);
    }
}
