using Renkei.Text.Grouping;

namespace Renkei.Bench;

/// <summary>As many texts as wanted out of some.</summary>
internal static class ManyTexts
{
    /// <summary>The answers, then two different ones joined into one, the second further off each time round.</summary>
    public static GroupedTable Of(GroupedTable answers, int size)
    {
        var texts = answers.Texts;
        return new GroupedTable([.. Enumerable.Range(0, size).Select(number => new GroupingText(
            $"{number}",
            number < texts.Count
                ? texts[number].Text
                : $"{texts[number % texts.Count].Text}\n{texts[((number * 31) + (number / texts.Count * 7919)) % texts.Count].Text}"))],
            Labels: null);
    }
}
