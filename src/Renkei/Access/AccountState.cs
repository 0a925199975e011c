namespace Renkei.Access;

/// <summary>The state of an account in a word.</summary>
public static class AccountState
{
    public const string Stopped = "停止";

    public static string Of(Account account, DateTimeOffset now) =>
        account.IsStopped ? Stopped
        : account.CodeHasExpired(now) ? "初回コードの期限切れ"
        : account.MustChangePassword ? "初回コードを発行済"
        : account.LockoutEnd > now ? "一時停止（入力の間違い）"
        : "利用中";
}
