using Renkei.Access;

namespace Renkei.Web.Access;

/// <summary>Whoever signed in with a one-time code chooses an own password before anything else.</summary>
internal sealed class FirstPasswordMiddleware(RequestDelegate next)
{
    private static readonly string[] Allowed = ["/account/password", "/sign-out", "/css", "/js", "/_framework"];

    public Task InvokeAsync(HttpContext context, CurrentActor current)
    {
        if (current.Actor.MustChangePassword
            && !Allowed.Any(path => context.Request.Path.StartsWithSegments(path)))
        {
            context.Response.Redirect("/account/password");
            return Task.CompletedTask;
        }

        return next(context);
    }
}
