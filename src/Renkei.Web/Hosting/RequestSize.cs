using Microsoft.AspNetCore.Http.Features;

namespace Renkei.Web.Hosting;

/// <summary>
/// Forms with files may be this large; the framework puts them into temporary files while they come. Beyond it the answer
/// is the page 「ファイルが大きすぎます」: the rest is read and thrown away first, for a browser whose sending is cut off
/// shows its own message instead.
/// </summary>
internal static class RequestSize
{
    public const int MostMebibytes = 50;

    private const long Most = (MostMebibytes + 1L) * 1024 * 1024;
    private const long MostThrownAway = 512L * 1024 * 1024;

    public static IServiceCollection AddRequestSize(this IServiceCollection services) =>
        services.Configure<FormOptions>(form => form.MultipartBodyLengthLimit = Most);

    public static async Task LimitAsync(HttpContext http, RequestDelegate next)
    {
        if (http.Request.ContentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) is not true)
        {
            await next(http);
            return;
        }

        var size = http.Features.Get<IHttpMaxRequestBodySizeFeature>();
        var isTooLarge = http.Request.ContentLength > Most;
        if (size is { IsReadOnly: false })
        {
            size.MaxRequestBodySize = isTooLarge ? MostThrownAway : Most;
        }

        if (!isTooLarge)
        {
            await next(http);
            return;
        }

        if (http.Request.ContentLength <= MostThrownAway)
        {
            await http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
        }

        // What is left is a page to be shown: nothing may look for the form in it again.
        (http.Request.Method, http.Request.ContentType, http.Request.ContentLength) = (HttpMethods.Get, null, null);
        http.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
    }
}
