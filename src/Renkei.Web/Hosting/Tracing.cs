using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Renkei.Web.Hosting;

/// <summary>Traces and measurements by OpenTelemetry. Off unless a collector is named (<c>--otlp</c>); nothing is gathered then.</summary>
internal static class Tracing
{
    public static void AddTracing(this IServiceCollection services, SiteSettings settings)
    {
        if (settings.Otlp is not { } collector)
        {
            return;
        }

        services.AddOpenTelemetry()
            .WithTracing(traces => traces.AddAspNetCoreInstrumentation()
                .AddOtlpExporter(exporter => exporter.Endpoint = collector))
            .WithMetrics(measurements => measurements.AddAspNetCoreInstrumentation()
                .AddOtlpExporter(exporter => exporter.Endpoint = collector));
    }
}
