using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Renkei.Access;

namespace Renkei.Web.Access;

/// <summary>
/// Makes the signed-in person's position the actor of the request, with its roles as they are today: a stopped
/// account or an ended appointment takes effect with the next click.
/// </summary>
internal sealed class ActorMiddleware(RequestDelegate next)
{
    public const string PositionClaim = "renkei:position";

    public async Task InvokeAsync(HttpContext context, ActorSource actors, CurrentActor current)
    {
        if (Guid.TryParse(context.User.FindFirstValue(ClaimTypes.NameIdentifier), out var accountId))
        {
            var position = Guid.TryParse(context.User.FindFirstValue(PositionClaim), out var id) ? id : (Guid?)null;
            if (await actors.LoadAsync(accountId, position, context.RequestAborted) is { } actor)
            {
                current.Become(actor);
                context.User.AddIdentity(new ClaimsIdentity(
                    actor.Roles.Select(role => new Claim(ClaimTypes.Role, role.ToString()))));
            }
            else
            {
                context.User = new ClaimsPrincipal(new ClaimsIdentity());
                await context.RequestServices.GetRequiredService<SignInManager<Account>>().SignOutAsync();
            }
        }

        await next(context);
    }
}
