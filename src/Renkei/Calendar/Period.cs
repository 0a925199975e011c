using System.Diagnostics.CodeAnalysis;

namespace Renkei.Calendar;

/// <summary>A span of days, both ends included; without an end it goes on (平成29年4月1日～).</summary>
public readonly record struct Period(DateOnly From, DateOnly? Until)
{
    public bool Contains(DateOnly day) => day >= From && (Until is null || day <= Until);

    /// <summary>平成29年4月1日～平成30年3月31日, or 平成29年4月1日～</summary>
    public string InJapanese() => $"{From.InJapaneseWithoutWeekday()}～{Until?.InJapaneseWithoutWeekday()}";

    /// <summary>Reads two dates with ～ (or 〜, ~, から) between them; the second may be missing.</summary>
    public static bool TryRead(string? text, [NotNullWhen(true)] out Period? period, out string mistake)
    {
        period = null;
        var ends = JapaneseDateReader.Plain(text).Split('~', '〜', '\u301c');
        if (ends.Length != 2)
        {
            mistake = $"期間「{text}」を読み取れません。平成29年4月1日～平成30年3月31日 のように入力してください（終わりは空けられます）。";
            return false;
        }

        if (!JapaneseDateReader.TryRead(ends[0], out var from, out mistake))
        {
            return false;
        }

        DateOnly? until = null;
        if (ends[1].Length > 0)
        {
            if (!JapaneseDateReader.TryRead(ends[1], out var last, out mistake))
            {
                return false;
            }

            until = last;
        }

        mistake = until < from ? "期間の終わりには、始まりの日以後の日付を入力してください。" : "";
        period = mistake.Length == 0 ? new Period(from, until) : null;
        return period is not null;
    }
}
