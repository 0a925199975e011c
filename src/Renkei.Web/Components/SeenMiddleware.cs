using Renkei.Data;

namespace Renkei.Web.Components;

/// <summary>Reads the marks of <see cref="Seen"/> from a posted form. Uploads carry none and are not touched.</summary>
internal sealed class SeenMiddleware(RequestDelegate next)
{
    public const string FieldName = "seen";

    public async Task InvokeAsync(HttpContext context, SeenRecords seen)
    {
        if (HttpMethods.IsPost(context.Request.Method)
            && context.Request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) == true)
        {
            foreach (var mark in (await context.Request.ReadFormAsync(context.RequestAborted))[FieldName])
            {
                seen.Read(mark);
            }
        }

        await next(context);
    }
}
