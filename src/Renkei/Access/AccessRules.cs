namespace Renkei.Access;

public static class AccessRules
{
    public static readonly Rule PersonNameFits = new("access.person-name", $"氏名は1文字以上{Account.PersonNameMaxLength}文字以内で入力してください。");
    public static readonly Rule TitleFits = new("access.title", $"職名は1文字以上{Position.TitleMaxLength}文字以内で入力してください。");
    public static readonly Rule NotStopped = new("access.stopped", "この利用者は停止されています。再開してから操作してください。");
    public static readonly Rule IsStopped = new("access.not-stopped", "この利用者は停止されていません。一覧で状態を確かめてください。");
    public static readonly Rule LoginIdFits = new("access.login-id", $"ログインIDは半角の英数字と「- . _ @ +」で{Account.LoginIdMaxLength}文字以内にしてください（「issue」と「join」は使えません）。");
    public static readonly Rule EmailFits = new("access.email", "メールアドレスは「名前@所属」の形で100文字以内にしてください。使わないときは空けてください。");
    public static readonly Rule RoleIsGrantable = new("access.role", "この役割は、あなたの立場では付けたり変えたりできません。事務局かシステム管理者に依頼してください。");
    public static readonly Rule HasARole = new("access.no-role", "新しい職には、役割を1つ以上選んでください。");
    public static readonly Rule SomeoneIsChosen = new("access.nobody", "登録票を作る方を1人以上選んでください。");
    public static readonly Rule NotOneself = new("access.oneself", "自分のアカウントは停止できません。ほかの管理者に依頼してください。");
    public static readonly Rule VacancyIsSettled = new("access.vacancy", "空く職があります。それぞれ、事務取扱をする方を選ぶか、「欠員のままにする」を選んでください。");
    public static readonly Rule SuccessorIsColleague = new("access.successor", "事務取扱には、同じ団体の利用中の方を選んでください。");
    public static readonly Rule HasAnAccount = new("access.no-account", "そのログインIDで利用中の方はいません。ログインIDを本人に確かめてください。");
    public static readonly Rule NotYetAppointed = new("access.appointed", "この方は、すでにこの職に就いています。発令の一覧を確かめてください。");
    public static readonly Rule PrefectureIsSetUp = new("access.no-prefecture", "都道府県がまだ登録されていません。先に ./run setup を実行してください。");
    public static readonly Rule NoAdministratorYet = new("access.administrator-exists", "システム管理者はすでにいます。画面の「利用者」で登録してください。サインインできないときは ./run admin reset を使ってください。");
    public static readonly Rule EndsAfterItBegins = new("access.appointment-end", "発令の終わりの日には、始まりの日以後の日付を入力してください。");
}
