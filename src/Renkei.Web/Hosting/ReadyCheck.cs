using Microsoft.Extensions.Diagnostics.HealthChecks;
using Renkei.Data;

namespace Renkei.Web.Hosting;

/// <summary>Ready when the database answers.</summary>
internal sealed class ReadyCheck(RenkeiDbContext db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await db.Database.CanConnectAsync(cancellationToken)
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("The database does not answer.");
}
