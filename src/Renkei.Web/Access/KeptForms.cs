using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;

namespace Renkei.Web.Access;

/// <summary>Nothing typed is lost when a session ends: the form waits, sealed, over the sign-in page.</summary>
internal sealed class KeptForms(RenkeiDbContext db, IDataProtectionProvider protection, TimeProvider clock)
{
    public const string Cookie = "renkei-kept";

    private readonly IDataProtector _seal = protection.CreateProtector("Renkei.KeptForm");

    /// <summary>Where Identity would only redirect to the sign-in page, a posted form is put aside first.</summary>
    public static async Task KeepAndRedirectAsync(RedirectContext<CookieAuthenticationOptions> redirect)
    {
        var request = redirect.Request;
        if (HttpMethods.IsPost(request.Method) && request.HasFormContentType)
        {
            await redirect.HttpContext.RequestServices.GetRequiredService<KeptForms>().KeepAsync(redirect.HttpContext);
        }

        redirect.Response.Redirect(redirect.RedirectUri);
    }

    /// <summary>The form of this visitor's cookie, once; null when there is none or its time is over.</summary>
    public async Task<Resumed?> TakeAsync(HttpContext context)
    {
        if (!Guid.TryParse(context.Request.Cookies[Cookie], out var id))
        {
            return null;
        }

        var form = await db.KeptForms.SingleOrDefaultAsync(kept => kept.Id == id, context.RequestAborted);
        return form is null || form.ExpiresAt < clock.GetUtcNow()
            ? null
            : new Resumed(form.Path, JsonSerializer.Deserialize<List<Field>>(_seal.Unprotect(form.SealedFields))!);
    }

    private async Task KeepAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var fields = form
            .Where(field => field.Key != "__RequestVerificationToken")
            .SelectMany(field => field.Value, (field, value) => new Field(field.Key, value ?? ""));
        var kept = new KeptForm(
            context.Request.Path + context.Request.QueryString,
            _seal.Protect(JsonSerializer.Serialize(fields)),
            clock.GetUtcNow());
        db.KeptForms.Add(kept);
        await db.SaveChangesAsync(context.RequestAborted);
        context.Response.Cookies.Append(Cookie, kept.Id.ToString(), new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            MaxAge = KeptForm.Lifetime,
        });
    }

    public sealed record Field(string Name, string Value);

    public sealed record Resumed(string Path, IReadOnlyList<Field> Fields);
}
