using Renkei.Text.Grouping;

namespace Renkei.Web.Commands;

/// <summary>What a grouping came to, in a few sentences.</summary>
internal static class GroupingSummary
{
    public static void Write(int texts, Grouping grouping, TextWriter output)
    {
        output.WriteLine($"{texts}件を{grouping.Groups.Count}のグループに仮に分けました。");
        var copies = texts - grouping.Groups.Sum(group => group.Voices);
        if (copies > 0)
        {
            output.WriteLine($"同じ文面は1つにまとめて、{texts - copies}とおりとして比べました。");
        }

        var outliers = grouping.Groups.Count(group => group.IsOutlier);
        if (outliers > 0)
        {
            output.WriteLine($"うち{outliers}件は似たものがなく、「分類なし」として1件ずつ分けています。");
        }
    }
}
