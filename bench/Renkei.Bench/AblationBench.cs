using Renkei.Text.Grouping;

namespace Renkei.Bench;

/// <summary>What each part of the grouping brings: the figures without it, less those with everything.</summary>
internal static class AblationBench
{
    private static readonly (string File, int Groups)[] Sets =
    [
        (GroupingSets.Comments, GroupingSets.CommentGroups),
        (GroupingSets.Campaign, GroupingSets.CampaignGroups),
        (GroupingSets.Proposals, GroupingSets.ProposalGroups),
    ];

    /// <param name="only">Words one of which is in the name of what is left out; empty for everything.</param>
    public static int Run(BenchRun run, string[] only)
    {
        Console.WriteLine(
            "| Without … | 337 comments, 77 groups: ARI / AMI | 447 comments, 76 groups | 2,330 titles, 10 groups "
            + "| three examples a group | 337 comments, a tenth more: pairs still together, with the earlier result |");
        Console.WriteLine("|---|---|---|---|---|---|");
        using var part = DraftBench.Cut(run, GroupingSets.Comments);
        List<Scores>? whole = null;
        foreach (var ablation in Ablation.All().Where((one, row) => row == 0 || only.Length == 0 || only.Any(one.Name.Contains)))
        {
            var found = Measure(run, ablation, part.Path);
            var cells = whole is null ? found.Select(scores => $"{scores}") : found.Zip(whole, (one, all) => one.Minus(all).AsChanges());
            whole ??= found;
            Console.WriteLine($"| {ablation.Name} | {string.Join(" | ", cells)} |");
        }

        return 0;
    }

    private static List<Scores> Measure(BenchRun run, Ablation ablation, string part)
    {
        var recipe = ablation.Change(GroupingRecipe.Usual);
        return
        [
            .. Sets.Select(set => ablation.TouchesGroups ? Agreement(run, set.File, set.Groups, recipe) : Unmeasured(2)),
            ablation.TouchesHomes ? HomesBench.Mean(run, recipe) : Unmeasured(1),
            ablation.TouchesGroups ? Stability(run, part, recipe) : Unmeasured(2),
        ];
    }

    private static Scores Agreement(BenchRun run, string set, int groups, GroupingRecipe recipe)
    {
        using var found = new ScratchFile();
        var texts = GroupedTable.Read(run.Set(set)).Texts;
        GroupedTable.Write(found.Path, Grouper.Group(texts, new GroupingOptions(groups) { Recipe = recipe }));
        return run.Scorers.Agreement(run.Set(set), found.Path).Scores;
    }

    private static Scores Stability(BenchRun run, string part, GroupingRecipe recipe)
    {
        var options = new GroupingOptions(GroupingSets.CommentGroups) { Recipe = recipe };
        var (free, remembered) = DraftBench.Stability(run, part, GroupingSets.Comments, options);
        return new Scores(free.Values[0], remembered.Values[0]);
    }

    private static Scores Unmeasured(int values) => new([.. Enumerable.Repeat(double.NaN, values)]);
}
