using Microsoft.AspNetCore.Identity;
using Renkei.Access;
using Renkei.Data;

namespace Renkei.Web.Access;

/// <summary>Sign-in by login ID: ASP.NET Core Identity with lock-out, session cookies only.</summary>
internal static class SignIn
{
    public static readonly TimeSpan SessionLength = TimeSpan.FromHours(12);

    public static void AddSignIn(this IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies(cookies =>
            cookies.ApplicationCookie!.Configure(cookie =>
            {
                cookie.Cookie.Name = "renkei";
                cookie.Cookie.SameSite = SameSiteMode.Lax;
                cookie.LoginPath = "/sign-in";
                cookie.AccessDeniedPath = "/denied";
                cookie.ReturnUrlParameter = "returnUrl";
                cookie.ExpireTimeSpan = SessionLength;
                cookie.SlidingExpiration = true;
                cookie.Events.OnRedirectToLogin = KeptForms.KeepAndRedirectAsync;
                cookie.Events.OnRedirectToAccessDenied = context =>
                {
                    context.Response.StatusCode = StatusCodes.Status403Forbidden;
                    return Task.CompletedTask;
                };
            }));
        services.AddScoped<KeptForms>();
        services.AddAccounts().AddSignInManager();
    }

    /// <summary>What keeping accounts needs, on the web and on the command line.</summary>
    public static IdentityBuilder AddAccounts(this IServiceCollection services) =>
        services.AddIdentityCore<Account>(identity =>
            {
                identity.Password.RequiredLength = Passwords.MinimumLength;
                identity.Password.RequireDigit = false;
                identity.Password.RequireLowercase = false;
                identity.Password.RequireUppercase = false;
                identity.Password.RequireNonAlphanumeric = false;
                identity.Lockout.MaxFailedAccessAttempts = 5;
                identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
                identity.User.RequireUniqueEmail = false;
            })
            .AddEntityFrameworkStores<RenkeiDbContext>()
            .AddErrorDescriber<JapaneseIdentityErrors>();
}
