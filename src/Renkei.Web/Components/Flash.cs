using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Renkei.Web.Components;

/// <summary>
/// What the next page says after a redirect, once. It travels in an encrypted cookie: no node keeps anything in memory.
/// </summary>
public sealed class Flash(IDataProtectionProvider protection)
{
    private const string Cookie = "renkei-said";

    private readonly ITimeLimitedDataProtector _protector =
        protection.CreateProtector(nameof(Flash)).ToTimeLimitedDataProtector();

    /// <summary>Says a title and at most a sentence or two on the page that is shown next.</summary>
    public void Say(HttpContext http, string title, string? text = null)
    {
        ArgumentNullException.ThrowIfNull(http);

        var message = _protector.Protect(
            JsonSerializer.Serialize(new FlashMessage(title, text)),
            TimeSpan.FromMinutes(5));
        http.Response.Cookies.Append(Cookie, message, Options(http));
    }

    /// <summary>The message, if there is one; it is then gone.</summary>
    public FlashMessage? Take(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        if (!HttpMethods.IsGet(http.Request.Method) || !http.Request.Cookies.TryGetValue(Cookie, out var message))
        {
            return null;
        }

        http.Response.Cookies.Delete(Cookie, Options(http));
        try
        {
            return JsonSerializer.Deserialize<FlashMessage>(_protector.Unprotect(message));
        }
        catch (CryptographicException)
        {
            return null; // Older than five minutes, or not ours.
        }
    }

    private static CookieOptions Options(HttpContext http) => new()
    {
        HttpOnly = true,
        IsEssential = true,
        SameSite = SameSiteMode.Strict,
        Secure = http.Request.IsHttps,
        Path = "/",
    };
}

public sealed record FlashMessage(string Title, string? Text);
