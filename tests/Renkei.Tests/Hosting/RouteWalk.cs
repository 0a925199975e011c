using System.IO.Compression;
using System.Net;
using System.Reflection;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Tests.Support;

namespace Renkei.Tests.Hosting;

/// <summary>Gets every address of the site (pages, forms, files, exports) as one person, and reads what comes.</summary>
internal static class RouteWalk
{
    public static IReadOnlyList<string> Addresses(RenkeiApp app)
    {
        var pages = Assembly.Load("Renkei.Web").GetTypes()
            .SelectMany(page => page.GetCustomAttributes<RouteAttribute>()).Select(route => route.Template);
        var endpoints = app.Services.GetServices<EndpointDataSource>()
            .SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null && IsGot(endpoint))
            .Select(endpoint => endpoint.RoutePattern.RawText!)
            .Where(route => !route.TrimStart('/').StartsWith('_') && !route.Contains("**", StringComparison.Ordinal));
        return [.. pages.Concat(endpoints).Select(route => $"/{route.TrimStart('/')}").Distinct(StringComparer.OrdinalIgnoreCase)
            .SelectMany(GuessedKeys.Fill).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>What each address answered to the person; null is the public.</summary>
    public static async Task<IReadOnlyList<Seen>> OfAsync(RenkeiApp app, Person? person)
    {
        var visitor = await app.VisitAsync(person);
        var seen = new List<Seen>();
        foreach (var address in Addresses(app))
        {
            using var response = await visitor.GetAsync(address);
            seen.Add(new Seen(person?.LoginId ?? "public", address, response.StatusCode, await TextOfAsync(response)));
        }

        return seen;
    }

    public static IEnumerable<Person?> Everyone(RenkeiApp app) => app.World.People.Cast<Person?>().Append(null);

    private static bool IsGot(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<HttpMethodMetadata>() is not { } methods || methods.HttpMethods.Contains(HttpMethods.Get);

    private static async Task<string> TextOfAsync(HttpResponseMessage response)
    {
        var bytes = await response.Content.ReadAsByteArrayAsync();
        if (!bytes.AsSpan().StartsWith("PK"u8))
        {
            return WebUtility.HtmlDecode(Encoding.UTF8.GetString(bytes));
        }

        var text = new StringBuilder();
        await using var package = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in package.Entries)
        {
            using var reader = new StreamReader(await entry.OpenAsync());
            text.Append(WebUtility.HtmlDecode(await reader.ReadToEndAsync()));
        }

        return text.ToString();
    }

    public sealed record Seen(string Who, string Address, HttpStatusCode Status, string Text)
    {
        public bool IsInOrder => Status is HttpStatusCode.OK or HttpStatusCode.Redirect or HttpStatusCode.SeeOther
            or HttpStatusCode.Forbidden or HttpStatusCode.NotFound;

        public bool Shows(string marker) => Text.Contains(marker, StringComparison.Ordinal);

        public override string ToString() => $"{Who} {Address} {(int)Status}";
    }
}
