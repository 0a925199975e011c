using Microsoft.AspNetCore.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Renkei.Audit;

namespace Renkei.Web.Hosting;

/// <summary>
/// The one place where refusals become answers: what is absent or foreign is a 404, what a rule refuses outside a
/// form a 409 with the rule's code. Everything else is a bug and stays a 500.
/// </summary>
internal sealed class RefusalHandler(IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(
        HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        switch (exception)
        {
            case NotFoundException:
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return true;
            case RuleBrokenException refusal:
                return await ConflictAsync(context, exception, refusal.Rule);
            case DbUpdateException conflict when LostUpdate.IsOne(conflict):
                return await ConflictAsync(context, exception, await LostUpdate.RuleOfAsync(conflict, cancellationToken));
            default:
                return false;
        }
    }

    private ValueTask<bool> ConflictAsync(HttpContext context, Exception exception, Rule rule)
    {
        context.Response.StatusCode = StatusCodes.Status409Conflict;
        return problems.TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = context,
            Exception = exception,
            ProblemDetails =
            {
                Status = StatusCodes.Status409Conflict,
                Detail = rule.Message,
                Extensions = { ["code"] = rule.Code },
            },
        });
    }
}
