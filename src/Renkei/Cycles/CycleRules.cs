namespace Renkei.Cycles;

public static class CycleRules
{
    public static readonly Rule NameFits = new("cycle.name", $"段階の名称は1文字以上{CyclePhase.NameMaxLength}文字以内で入力してください。");
    public static readonly Rule KnownMonths = new("cycle.months", "予定の月には1から12までの月を選んでください。");
    public static readonly Rule EndsAfterItBegins = new("cycle.end", "終わりには、始まりと同じか後の月日を入力してください（年度は4月から3月までです）。");
    public static readonly Rule BegunBeforeEnded = new("cycle.begun", "始まった日を入力してから、終わった日を入力してください。");
    public static readonly Rule NotYetOpened = new("cycle.opened", "この年度の流れはすでに作られています。年間の流れのページで直してください。");
}
