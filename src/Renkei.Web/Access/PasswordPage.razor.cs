using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using Renkei.Access;

namespace Renkei.Web.Access;

public sealed partial class PasswordPage(SignInManager<Account> signIn, NavigationManager navigation)
{
    private Account _account = null!;
    private bool _isFirstUse;
    private IReadOnlyList<string> _refusals = [];

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [SupplyParameterFromForm(FormName = "password")]
    private string? Current { get; set; }

    [SupplyParameterFromForm(FormName = "password")]
    private string? Chosen { get; set; }

    [SupplyParameterFromForm(FormName = "password")]
    private string? Repeated { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _account = (await signIn.UserManager.GetUserAsync(Http.User))!;
        _isFirstUse = _account.MustChangePassword;
    }

    private async Task SubmitAsync()
    {
        if (Chosen != Repeated)
        {
            _refusals = ["新しいパスワードの2つの欄が同じではありません。もう一度入力してください。"];
            return;
        }

        if (Chosen == Current)
        {
            _refusals = ["新しいパスワードは、いまのパスワード（初回コード）とは違うものにしてください。"];
            return;
        }

        _account.ChoosePassword();
        var result = await signIn.UserManager.ChangePasswordAsync(_account, Current ?? "", Chosen ?? "");
        if (result.Succeeded)
        {
            await signIn.RefreshSignInAsync(_account);
            navigation.NavigateTo("/");
            return;
        }

        _refusals = [.. result.Errors.Select(error => error.Description)];
    }
}
