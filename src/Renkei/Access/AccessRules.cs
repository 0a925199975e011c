namespace Renkei.Access;

public static class AccessRules
{
    public static readonly Rule PersonNameFits = new("access.person-name", $"氏名は1文字以上{Account.PersonNameMaxLength}文字以内で入力してください。");
    public static readonly Rule TitleFits = new("access.title", $"職名は1文字以上{Position.TitleMaxLength}文字以内で入力してください。");
    public static readonly Rule NotStopped = new("access.stopped", "この利用者は停止されています。再開してから操作してください。");
    public static readonly Rule IsStopped = new("access.not-stopped", "この利用者は停止されていません。一覧で状態を確かめてください。");
    public static readonly Rule EndsAfterItBegins = new("access.appointment-end", "発令の終わりの日には、始まりの日以後の日付を入力してください。");
}
