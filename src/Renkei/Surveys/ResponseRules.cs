namespace Renkei.Surveys;

public static class ResponseRules
{
    public static readonly Rule Editable = new("response.not-editable", "この回答は提出済みか、庁内で確認中です。取り下げるか、差し戻しを受けてから直してください。");
    public static readonly Rule InReview = new("response.not-in-review", "この回答は庁内で確認中ではありません。回答の状態を確かめてください。");
    public static readonly Rule Withdrawable = new("response.not-withdrawable", "県が受け付けた後、又は締切の後は取り下げられません。直す必要があるときは、差替えをしてください。");
    public static readonly Rule Receivable = new("response.not-receivable", "受け付けられるのは、本提出のあった回答だけです。回答の状態を確かめてください。");
    public static readonly Rule Correctable = new("response.not-correctable", "修正をお願いできるのは、提出された回答だけです。回答の状態を確かめてください。");
    public static readonly Rule Replaceable = new("response.not-replaceable", "差替えができるのは、本提出の後だけです。回答の状態を確かめてください。");
    public static readonly Rule Replacing = new("response.not-replacing", "差替えは始まっていません。回答の状態を確かめてください。");
    public static readonly Rule NilIsWhole = new("response.nil-kind", "「該当なし」は本提出として提出してください。");
    public static readonly Rule LaterDeadline = new("response.deadline-earlier", "お待ちする日時には、いまの締切より後の日時を入力してください。");
}
