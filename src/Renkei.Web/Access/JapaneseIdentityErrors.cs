using Microsoft.AspNetCore.Identity;
using Renkei.Access;

namespace Renkei.Web.Access;

internal sealed class JapaneseIdentityErrors : IdentityErrorDescriber
{
    public override IdentityError PasswordTooShort(int length) =>
        With(base.PasswordTooShort(length), $"パスワードは{Passwords.MinimumLength}文字以上で入力してください。");

    public override IdentityError PasswordMismatch() =>
        With(base.PasswordMismatch(), "いまのパスワードが違います。もう一度入力してください。");

    public override IdentityError DuplicateUserName(string userName) =>
        With(base.DuplicateUserName(userName), $"ログインID「{userName}」はすでに使われています。別のIDにしてください。");

    public override IdentityError InvalidUserName(string? userName) =>
        With(base.InvalidUserName(userName), "ログインIDには半角の英数字と「- . _ @ +」だけを使ってください。");

    public override IdentityError ConcurrencyFailure() =>
        With(base.ConcurrencyFailure(), "他の方が先に更新しました。画面を開き直して、もう一度操作してください。");

    private static IdentityError With(IdentityError error, string message)
    {
        error.Description = message;
        return error;
    }
}
