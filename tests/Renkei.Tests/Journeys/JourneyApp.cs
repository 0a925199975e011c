using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Tests.Support;

namespace Renkei.Tests.Journeys;

/// <summary>The application on a port of its own, for a real browser.</summary>
public sealed class JourneyApp : RenkeiApp
{
    public JourneyApp(DateOnly startsOn)
        : base(startsOn) => UseKestrel(0);

    public string Address => Services.GetRequiredService<IServer>().Features
        .Get<IServerAddressesFeature>()!.Addresses.Single();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("urls", "http://127.0.0.1:0");
    }
}
