using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.Features;
using Renkei.Web.Components;

namespace Renkei.Web.Layout;

/// <summary>How pages are made and sent: static server rendering only, plain form posts, strict content security.</summary>
internal static class Pages
{
    /// <summary>A form of 300 questions and 50 needs of 25 fields, with room to spare.</summary>
    private const int MostFormFields = 10_000;

    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRazorComponents(razor => razor.MaxFormMappingCollectionSize = MostFormFields);
        services.Configure<FormOptions>(form => form.ValueCountLimit = MostFormFields);
        services.AddHttpContextAccessor();

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
        app.UseStatusCodePagesWithReExecute("/status/{0}", createScopeForStatusCodePages: true);
        app.UseExceptionHandler("/error", createScopeForErrors: true);
    }

    /// <summary>Last: files and pages. Antiforgery stands before it, after sign-in.</summary>
    public static void MapPages(this WebApplication app)
    {
        app.MapStaticAssets();
        app.MapRazorComponents<App>();
    }
}
