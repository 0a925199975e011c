namespace Renkei.Reminders;

public static class ReminderRules
{
    public static readonly Rule StepsInReach = new("reminder.far", $"再送の日は、期限の前後{ReminderPlan.FarthestDays}開庁日以内にしてください。");
    public static readonly Rule StepsOnce = new("reminder.same-day", "同じ日の再送が2つあります。1つにしてください。");
    public static readonly Rule StepsFew = new("reminder.many", $"再送の日は{ReminderPlan.MostSteps}つまでです。続けて送るときは「その後」の間隔を使ってください。");
    public static readonly Rule RepeatInReach = new("reminder.repeat", $"間隔は1～{ReminderPlan.FarthestDays}開庁日で入力してください。");
    public static readonly Rule NumbersOnly = new("reminder.number", "日数は数字で入力してください（例：5）。使わない行は空けてください。");
    public static readonly Rule Unchanged = new("reminder.stale", "別の方が先に予定を変えました。新しい予定を確かめてから、もう一度入力してください。");
    public static readonly Rule SomeChosen = new("reminder.none", "送る団体を1つ以上選んでください。");
    public static readonly Rule StillAwaited = new("reminder.answered", "御回答があったか、期限の相談中又は代行入力中の団体が入っています。一覧を開き直して、選び直してください。");
    public static readonly Rule NotTwiceADay = new("reminder.today", "きょうすでに送った団体が入っています。一覧を開き直して、選び直してください。");
}
