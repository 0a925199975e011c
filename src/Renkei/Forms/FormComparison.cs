using System.Globalization;

namespace Renkei.Forms;

/// <summary>変わった点 between two editions of a form, item by item in the order of the newer one. Pure.</summary>
public static class FormComparison
{
    public static IReadOnlyList<FormChange> Between(Questionnaire before, Questionnaire after)
    {
        var moved = Moved(before, after);
        return
        [
            .. from section in Enum.GetValues<FormSection>()
               from item in after.In(section)
               let change = Of(before.Find(item.Key), item, moved.Contains(item.Key))
               where change is not null
               select change,
        ];
    }

    private static FormChange? Of(FormItem? before, FormItem after, bool isMoved)
    {
        var terms = before is { IsUsed: true } && after.IsUsed ? Terms(before, after, isMoved) : [];
        return (before?.IsUsed, after.IsUsed) switch
        {
            (true, true) => terms.Count > 0 ? new FormChange("変更", before, after, terms) : null,
            (true, false) => new FormChange("尋ねない", before, null, []),
            (false, true) => new FormChange("再び尋ねる", null, after, []),
            (null, true) => new FormChange("追加", null, after, []),
            _ => null,
        };
    }

    private static IReadOnlyList<TermChange> Terms(FormItem before, FormItem after, bool isMoved)
    {
        (string Name, Func<FormItem, string> Text)[] terms =
        [
            ("見出し", item => item.Label),
            ("必須・任意", item => item.IsRequired ? "必須" : "任意"),
            ("文字数の上限", item => item.MaxLength is { } most ? $"{most}字" : "なし"),
            ("最小の数", item => item.Minimum?.ToString(CultureInfo.InvariantCulture) ?? "なし"),
            ("最大の数", item => item.Maximum?.ToString(CultureInfo.InvariantCulture) ?? "なし"),
            ("選択肢", item => item.OptionLines),
            ("はじめに選んでおく値", item => string.IsNullOrEmpty(item.Preset) ? "なし" : item.Preset),
            ("簡単な様式", item => item.IsInShortForm ? "出す" : "出さない"),
            ("書き方", item => item.Guidance),
            ("記入例", item => item.Example),
        ];
        var changed = terms.Select(term => new TermChange(term.Name, term.Text(before), term.Text(after)))
            .Where(term => term.Before != term.After);
        return isMoved
            ? [.. changed, new TermChange("順番", $"{before.Number}番", $"{after.Number}番")]
            : [.. changed];
    }

    /// <summary>The fewest items whose move explains the new order: all but a longest run that kept its order.</summary>
    private static HashSet<string> Moved(Questionnaire before, Questionnaire after)
    {
        var moved = new HashSet<string>();
        foreach (var section in Enum.GetValues<FormSection>())
        {
            var kept = after.In(section).Where(item => before.Find(item.Key) is not null).ToList();
            var places = kept.Select(item => before.Find(item.Key)!.Number).ToList();
            moved.UnionWith(kept.Where((_, at) => !LongestRun(places).Contains(at)).Select(item => item.Key));
        }

        return moved;
    }

    private static HashSet<int> LongestRun(List<int> places)
    {
        var (length, previous) = (new int[places.Count], new int[places.Count]);
        for (var at = 0; at < places.Count; at++)
        {
            (length[at], previous[at]) = (1, -1);
            for (var earlier = 0; earlier < at; earlier++)
            {
                if (places[earlier] < places[at] && length[earlier] + 1 > length[at])
                {
                    (length[at], previous[at]) = (length[earlier] + 1, earlier);
                }
            }
        }

        var run = new HashSet<int>();
        for (var at = places.Count == 0 ? -1 : Array.IndexOf(length, length.Max()); at >= 0; at = previous[at])
        {
            run.Add(at);
        }

        return run;
    }
}
