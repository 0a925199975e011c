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
    public static readonly Rule ExtensionBeforeWhole = new("response.extension-after-whole", "期限の相談ができるのは、本提出の前だけです。提出した内容を直すときは、差替えをしてください。");
    public static readonly Rule Offered = new("response.not-offered", "確認をお待ちの差替えはありません。回答の状態を確かめてください。");
    public static readonly Rule ProxyWhereNobodyWrote = new("response.proxy-own-draft", "団体が自分で書き始めているため、代行では入力できません。団体の書きかけは県には見えません。連絡をとり、団体の側で提出していただくか、「県に入力をお願いする」を選んでいただいてください。");
    public static readonly Rule ProxyOpen = new("response.proxy-not-open", "代行入力は始まっていないか、すでに終わっています。回答の状態を確かめてください。");
    public static readonly Rule HandedBeforeSent = new("response.hand-to-proxy", "県に入力をお願いできるのは、提出の前の書きかけの回答だけです。回答の状態を確かめてください。");
    public static readonly Rule Confirmable = new("response.not-confirmable", "内容の確認をお待ちしている代行入力はありません。回答の状態を確かめてください。");
    public static readonly Rule BodySends = new("response.body-sends", "県が代わりに入力しているあいだは提出できません。「代行をやめて自分で書く」を選んでから提出してください。");
}
