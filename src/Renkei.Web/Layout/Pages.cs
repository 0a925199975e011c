using System.Text.Encodings.Web;
using System.Text.Unicode;
using Renkei.Web.Components;

namespace Renkei.Web.Layout;

/// <summary>How pages are made and sent: static server rendering only, plain form posts, strict content security.</summary>
internal static class Pages
{
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddHttpContextAccessor();
        services.AddDataProtection();

        // Without this, Japanese is sent as &#x…; six times as long.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddScoped<ShellSource>();
        services.AddSingleton<Flash>();
        return services;
    }

    /// <summary>Before sign-in and endpoints: errors become pages, every answer carries the policy.</summary>
    public static void UsePages(this WebApplication app)
    {
        app.Use(next => http => ContentSecurity.SendAsync(http, next));
        if (!app.Environment.IsDevelopment())
        {
            app.UseExceptionHandler("/error", createScopeForErrors: true);
        }

        app.UseStatusCodePagesWithReExecute("/status/{0}", createScopeForStatusCodePages: true);
    }

    /// <summary>Last: files and pages. Antiforgery stands before it, after sign-in.</summary>
    public static void MapPages(this WebApplication app)
    {
        app.MapStaticAssets();
        app.MapRazorComponents<App>();
    }
}
