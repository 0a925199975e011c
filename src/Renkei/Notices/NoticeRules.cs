namespace Renkei.Notices;

public static class NoticeRules
{
    public static readonly Rule Fits = new("notice.length", $"お知らせの題は{Notice.TitleMaxLength}文字、本文は{Notice.TextMaxLength}文字以内で書いてください。");
    public static readonly Rule NotSentYet = new("notice.mail-sent", "このメールはもう送られています。一覧を開き直して確かめてください。");
}
