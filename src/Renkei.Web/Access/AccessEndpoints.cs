using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Renkei.Access;

namespace Renkei.Web.Access;

internal static class AccessEndpoints
{
    public static void MapAccess(this IEndpointRouteBuilder app)
    {
        app.MapPost("/sign-out", SignOutAsync).AllowAnonymous();
        app.MapPost("/acting-as", ActAsAsync).RequireAuthorization(Policies.SignedIn);
    }

    private static async Task<IResult> SignOutAsync(SignInManager<Account> signIn, [FromForm] string? returnUrl)
    {
        await signIn.SignOutAsync();
        return Results.LocalRedirect(returnUrl is null ? "/" : returnUrl);
    }

    /// <summary>「○○として操作しています」: the chosen position must be one the person holds today.</summary>
    private static async Task<IResult> ActAsAsync(
        HttpContext context, SignInManager<Account> signIn, ActorSource actors, [FromForm] Guid post)
    {
        var account = await signIn.UserManager.GetUserAsync(context.User)
            ?? throw new NotFoundException(nameof(Account), context.User.Identity?.Name ?? "");
        var held = await actors.LoadAllAsync(account.Id, context.RequestAborted);
        if (held.All(actor => actor.PositionId != post))
        {
            throw new NotFoundException(nameof(Position), post);
        }

        await signIn.SignInWithClaimsAsync(
            account, isPersistent: false, [new Claim(ActorMiddleware.PositionClaim, post.ToString())]);
        return Results.LocalRedirect("/");
    }
}
