namespace Renkei.Councils;

public static class CouncilRules
{
    public static readonly Rule NameFits = new("council.name", $"会議名と議題は1文字以上{CouncilMeeting.NameMaxLength}文字以内で入力してください。");
    public static readonly Rule PlaceFits = new("council.place", $"場所は{CouncilMeeting.NameMaxLength}文字以内で入力してください。");
    public static readonly Rule NotTooMany = new("council.many", $"会議は1年度に{CouncilMeeting.MostInAYear}回まで登録できます。");
    public static readonly Rule OwnerFits = new("council.owner", "担当は100文字以内、期限は40文字以内で入力してください。");
    public static readonly Rule StillPlanned = new("council.held", "この会議はすでに開催されたか、中止されています。会議の状態を確かめてください。");
    public static readonly Rule HasBegun = new("council.not-yet", "開催の日時になってから「開催済」にしてください。日時が変わったときは、先に直してください。");
    public static readonly Rule HasAgenda = new("council.no-agenda", "議題がありません。1件以上登録してください。");
    public static readonly Rule ThemeOnce = new("council.theme-twice", "このテーマはすでに議題になっています。議題の一覧で確かめてください。");
    public static readonly Rule ThemeIsBefore = new("council.theme", "議題にできるのは「推進会議に諮る」としたテーマです。テーマの画面で先に選んでください。");
    public static readonly Rule WasHeld = new("council.not-held", "決定事項は、会議を「開催済」にしてから、確定するまでのあいだに記録できます。");
    public static readonly Rule TextIsTold = new("council.text", $"決定内容を{AgendaItem.TextMaxLength}文字以内で入力してください。");
    public static readonly Rule ConditionsFit = new("council.conditions", $"付帯意見・条件は{AgendaItem.TextMaxLength}文字以内で入力してください。");
    public static readonly Rule AllDecided = new("council.open-item", "結果を記録していない議題があります。すべて記録してから確定してください。");
}
