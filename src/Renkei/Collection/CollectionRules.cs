namespace Renkei.Collection;

public static class CollectionRules
{
    public static readonly Rule WishAhead = new("extension.wish", "希望の期限には、いまの期限より後の日付を入力してください。");
    public static readonly Rule ReasonFits = new("extension.reason", $"理由を1文字以上{ExtensionRequest.ReasonMaxLength}文字以内で入力してください。");
    public static readonly Rule CallerFits = new("extension.caller", $"お話しした相手の職を1文字以上{ExtensionRequest.CallerMaxLength}文字以内で入力してください（例：企画課 主査）。");
    public static readonly Rule NoteFits = new("extension.note", $"添える言葉は{ExtensionRequest.NoteMaxLength}文字以内で入力してください。");
    public static readonly Rule OneAtATime = new("extension.open", "前の期限の相談にまだお答えしていません。お答えの後に、もう一度相談してください。");
    public static readonly Rule StillOpen = new("extension.answered", "この期限の相談は終わっています。状態を確かめてください。");
    public static readonly Rule PostFits = new("memo.post", $"相手の職を1文字以上{ContactMemo.PostMaxLength}文字以内で入力してください（例：企画課 主査）。氏名は書きません。");
    public static readonly Rule TextFits = new("memo.text", $"話した内容を1文字以上{ContactMemo.TextMaxLength}文字以内で入力してください。");
    public static readonly Rule NextFits = new("memo.next", $"次の対応は{ContactMemo.NextMaxLength}文字以内で、日付と一緒に入力してください。");
    public static readonly Rule HeldByNow = new("memo.held-on", "連絡した日には、今日以前の日付を入力してください。");
    public static readonly Rule NextOpen = new("memo.next-done", "次の対応は済みになっているか、決まっていません。");
    public static readonly Rule ReceivedByNow = new("proxy.received-on", "受領日には、今日以前の日付を入力してください。");
    public static readonly Rule WayOfProxy = new("proxy.way", "受け取った方法（FAX・メール・電話）を選んでください。");
    public static readonly Rule ProxyWrites = new("proxy.writes", "県の担当が代わりに入力を始めたため、保存できません。自団体で書くときは、回答のページで「代行をやめて自分で書く」を押してから、もう一度保存してください。");
    public static readonly Rule ObjectionFits = new("proxy.objection", $"違っているところを1文字以上{ProxyEntry.ObjectionMaxLength}文字以内で入力してください。");
    public static readonly Rule ChangeReasonFits = new("deadline-change.reason", $"期限を変える理由を1文字以上{DeadlineChange.ReasonMaxLength}文字以内で入力してください。");
    public static readonly Rule OneChangeAtATime = new("deadline-change.open", "決裁中の期限変更があります。決裁が済むか、取り戻してから、もう一度進めてください。");
}
