using Renkei.Tests.Needs;

namespace Renkei.Tests.Journeys;

/// <summary>The needs of a city and a town, shared, in the application that the browser visits.</summary>
internal sealed class SharedJourney(JourneyApp app) : LineRound(app)
{
    protected override Task StartAsync() => ShareAsync();
}
