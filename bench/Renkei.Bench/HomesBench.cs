using System.Globalization;
using Renkei.Text.Grouping;

namespace Renkei.Bench;

/// <summary>Homes for texts among groups that people have begun: three examples a field, all other proposals suggested.</summary>
internal static class HomesBench
{
    private const int Draws = 10;
    private const int Examples = 3;

    public static void Run(BenchRun run)
    {
        var ours = Measure(run, (texts, locks) => Ours(texts, locks, GroupingRecipe.Usual));
        var centroid = Measure(run, NearestCentroid.Place);
        var name = $"{Path.GetFileName(GroupingSets.Proposals)}, {Examples} examples a group";
        Show($"{name}: Renkei.Text", ours);
        Show("  nearest centroid (words of ours, TF-IDF, 50 latent directions)", centroid);
        var (mean, peer) = (new Scores(ours.Average()), new Scores(centroid.Average()));
        Console.WriteLine($"  ours to the centroid: {mean.Over(peer).AsRatios()}");
        run.Add(Claim.Of($"{name}, the rest suggested, mean of {Draws} draws", mean, [.58], [.66], ("centroid", peer)));
    }

    public static Scores Mean(BenchRun run, GroupingRecipe recipe) =>
        new(Measure(run, (texts, locks) => Ours(texts, locks, recipe)).Average());

    /// <summary>The share of the other texts that came home, for each draw of examples.</summary>
    /// <param name="place">Texts and id → group of the examples to id → group.</param>
    private static List<double> Measure(
        BenchRun run,
        Func<IReadOnlyList<GroupingText>, IReadOnlyDictionary<string, string>, IEnumerable<(string Id, string Group)>> place)
    {
        var set = run.Set(GroupingSets.Proposals);
        var texts = GroupedTable.Read(set).Texts;
        using var locks = new ScratchFile();
        using var found = new ScratchFile();
        return [.. Enumerable.Range(0, Draws).Select(seed =>
        {
            run.Scorers.Score("score_suggest.py", "draw", set, $"{Examples}", $"{seed}", locks.Path);
            GroupedTable.WriteGroups(found.Path, place(texts, GroupedTable.ReadGroups(locks.Path)));
            return Scores.Read(run.Scorers.Score("score_suggest.py", "score", set, locks.Path, found.Path), "accuracy").Values[0];
        })];
    }

    private static IEnumerable<(string, string)> Ours(
        IReadOnlyList<GroupingText> texts, IReadOnlyDictionary<string, string> locks, GroupingRecipe recipe) =>
        Grouper.Group(texts, new GroupingOptions { Locks = locks, Recipe = recipe }).Groups
            .SelectMany(group => group.Members.Select(member => (member.Id, group.Name ?? $"{group.Number}")));

    private static void Show(string name, List<double> shares) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name}: mean of {shares.Count} draws {shares.Average():0.000}, {shares.Min():0.000} to {shares.Max():0.000}"));
}
