namespace Renkei.Uploads;

public static class UploadWords
{
    public static string InJapanese(this UploadStatus status) => status switch
    {
        UploadStatus.Waiting => "確認待ち",
        UploadStatus.Taken => "取込済",
        _ => "取止め",
    };

    public static string InJapanese(this MailedOutcome outcome) => outcome switch
    {
        MailedOutcome.Refused => "登録できません",
        MailedOutcome.Known => "変更なし",
        MailedOutcome.Submitted => "代行入力・提出",
        MailedOutcome.Entered => "代行入力",
        _ => "お預かり",
    };

    /// <summary>12件を追加、2件を更新しました。変更のない行は8件です。</summary>
    public static string Story(int added, int updated, int unchanged, int bodyUpdated) =>
        (added, updated, bodyUpdated) == (0, 0, 0)
            ? $"変更はありませんでした。変更のない行は{unchanged}件です。"
            : $"{Done(added, updated)}{(bodyUpdated > 0 ? $"団体情報は{bodyUpdated}項目を更新しました。" : "")}変更のない行は{unchanged}件です。";

    private static string Done(int added, int updated) => (added, updated) switch
    {
        (0, 0) => "",
        (0, _) => $"{updated}件を更新しました。",
        (_, 0) => $"{added}件を追加しました。",
        _ => $"{added}件を追加、{updated}件を更新しました。",
    };
}
