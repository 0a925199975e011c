namespace Renkei.Replies;

public static class ReplyRules
{
    public static readonly Rule StillDrafting = new("reply.sent", "この回答は決裁に回っているか、通知済みです。直すときは新しい版を作ってください。");
    public static readonly Rule TextFits = new("reply.text", $"回答の文を1文字以上{Reply.TextMaxLength}文字以内で入力してください。");
    public static readonly Rule SaysMoreThanStudy = new("reply.only-study", "「検討します」だけでは伝わりません。だれが、いつまでに、何をするかを書いてください。");
    public static readonly Rule NoBlanks = new("reply.blank", "文例の「○○」「○月」が残っています。課題に合わせて書き換えてください。");
    public static readonly Rule ScheduleFits = new("reply.schedule", "今後の予定は60文字以内で入力してください。");
    public static readonly Rule TitleFits = new("reply.title", $"件名を{ReplyBatch.TitleMaxLength}文字以内で入力してください。");
    public static readonly Rule DispositionFirst = new("reply.disposition", "対応区分が決まっていません。整理欄で対応区分を選んでから回答を書いてください。");
    public static readonly Rule NothingToSend = new("reply.none", "決裁に回せる回答案がありません。回答案を書いてから回してください。");
    public static readonly Rule InitialFirst = new("reply.initial-first", "最終回答は、一次回答を通知してから作ってください。");
}
