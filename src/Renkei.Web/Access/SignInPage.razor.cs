using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using Renkei.Access;
using Renkei.Web.Hosting;
using SignInResult = Microsoft.AspNetCore.Identity.SignInResult;

namespace Renkei.Web.Access;

public sealed partial class SignInPage(
    SignInManager<Account> signIn, SiteSettings settings, TimeProvider clock, NavigationManager navigation)
{
    private string? _refusal;
    private bool _keepsAForm;

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [SupplyParameterFromQuery(Name = "returnUrl")]
    private string? ReturnUrlQuery { get; set; }

    [SupplyParameterFromForm(FormName = "sign-in", Name = "returnUrl")]
    private string? ReturnUrlForm { get; set; }

    [SupplyParameterFromForm(FormName = "sign-in")]
    private string? LoginId { get; set; }

    [SupplyParameterFromForm(FormName = "sign-in", Name = "password")]
    private string? Password { get; set; }

    private string ReturnUrl => LocalOr(ReturnUrlForm ?? ReturnUrlQuery, "/");

    protected override void OnInitialized() => _keepsAForm = Http.Request.Cookies.ContainsKey(KeptForms.Cookie);

    private async Task SubmitAsync()
    {
        if (string.IsNullOrWhiteSpace(LoginId) || string.IsNullOrEmpty(Password))
        {
            _refusal = "ログインIDとパスワードの両方を入力してください。";
            return;
        }

        var account = await signIn.UserManager.FindByNameAsync(LoginId.Trim());
        if (account is not null && !account.IsStopped && !account.CodeHasExpired(clock.GetUtcNow()))
        {
            var result = await signIn.PasswordSignInAsync(account, Password, isPersistent: false, lockoutOnFailure: true);
            if (result.Succeeded)
            {
                navigation.NavigateTo(_keepsAForm ? "/sign-in/resume" : ReturnUrl);
                return;
            }

            _refusal = Explain(result);
            return;
        }

        _refusal = "ログインIDかパスワードが違います。初回コードの期限が過ぎているときは、団体管理者へ再発行を依頼してください。";
    }

    private static string Explain(SignInResult result) => result.IsLockedOut
        ? "続けて間違えたため、15分のあいだログインできません。時間をおいて、もう一度お試しください。"
        : "ログインIDかパスワードが違います。5回続けて間違えると、15分のあいだログインできなくなります。";

    private static string LocalOr(string? url, string fallback) =>
        url is ['/', not '/', ..] or "/" && !url.Contains('\\') ? url : fallback;
}
