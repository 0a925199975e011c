using System.Globalization;

namespace Renkei.Reminders;

/// <summary>The words on screen, and the names of steps.</summary>
public static class ReminderWords
{
    public static string Japanese(this ReminderWay way) => way == ReminderWay.Notice ? "お知らせ" : "お知らせ・メール";

    public static string Label(int openDays) => openDays switch
    {
        < 0 => $"期限の{-openDays}開庁日前",
        0 => "期限の日",
        _ => $"期限の{openDays}開庁日後",
    };

    internal static string StepOf(DateOnly dueOn, int openDays) =>
        string.Create(CultureInfo.InvariantCulture, $"{dueOn:yyyy-MM-dd}{openDays:+0;-0;+0}");

    internal static string ByHandOn(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"by hand {day:yyyy-MM-dd}");
}
