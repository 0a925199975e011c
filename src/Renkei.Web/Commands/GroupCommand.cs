using System.CommandLine;
using Renkei.Text.Grouping;

namespace Renkei.Web.Commands;

internal static class GroupCommand
{
    private const int UsualLevels = 3;
    private const int MostLevels = 9;

    public static DocumentedCommand Create()
    {
        var asked = new GroupRequestOptions();
        var group = new DocumentedCommand(
            "group",
            "文章を似たものどうしに仮に分け、CSV（id, group, label, keywords, similarity）で書き出します。",
            "./run group 回答.xlsx --text 件名,現状・課題 --id 番号 --out 仮分類.csv",
            "./run group 意見.csv --text 意見 --groups 20 --levels --out 仮分類.csv",
            "./run group 回答.csv --text 本文 --locks 職員の分類.csv --evidence --out 分類の提案.csv",
            "./run group 今年.csv --text 本文 --previous 仮分類.csv --out 新しい仮分類.csv",
            "./run group 今年.csv --text 本文 --earlier 前年度の分類.csv --out 仮分類.csv");
        asked.AddTo(group);
        group.SetAction(async (parsed, cancellation) =>
        {
            var request = await asked.Read(parsed).WithVectorsAsync(parsed.InvocationConfiguration.Error, cancellation);
            var grouping = CommandProgress.Show("分けています", request.Group);
            request.Write(grouping, parsed.InvocationConfiguration.Output);
            GroupingSummary.Write(request.Input.Texts.Count, grouping, parsed.InvocationConfiguration.Error);
            return 0;
        });
        return group;
    }

    internal static Option<int?> Groups()
    {
        var groups = new Option<int?>("--groups")
        {
            HelpName = "数",
            Description = "グループの数（1以上）。これより多くはなりません。指定がなければ文章から決めます。",
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

    internal static Option<int?> Levels()
    {
        var levels = new Option<int?>("--levels")
        {
            HelpName = "段数",
            Description =
                $"大きな分け方から細かな分け方までを一度に出します（列 level1, label1, …）。段数は1～{MostLevels}、指定がなければ{UsualLevels}です。",
            Arity = ArgumentArity.ZeroOrOne,
        };
        levels.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, out var number) && number is >= 1 and <= MostLevels))
            {
                result.AddError("Not a number of levels.");
            }
        });
        return levels;
    }

    /// <summary>1 without the option, the usual number for the bare option.</summary>
    internal static int LevelsOf(ParseResult parsed, Option<int?> levels) =>
        parsed.GetResult(levels) is null or { Implicit: true } ? 1 : parsed.GetValue(levels) ?? UsualLevels;
}
