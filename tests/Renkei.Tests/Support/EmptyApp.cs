using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;
using Renkei.Calendar;

namespace Renkei.Tests.Support;

/// <summary>The real application over a data folder without anything in it, or with what a test put there first.</summary>
internal sealed class EmptyApp(string folder, string? postgres = null) : WebApplicationFactory<Program>
{
    public Visitor Visitor() =>
        new(CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("data", folder);
        builder.UseSetting("no-sample", "true");
        builder.UseSetting("jobs", "off");
        if (postgres is not null)
        {
            builder.UseSetting("postgres", postgres);
        }

        builder.ConfigureTestServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(
            new FakeTimeProvider(RenkeiApp.Today.At(new TimeOnly(9, 0))))));
    }
}
