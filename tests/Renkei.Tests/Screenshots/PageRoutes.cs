using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;

namespace Renkei.Tests.Screenshots;

/// <summary>The routes of all pages, and which of them an address belongs to.</summary>
internal static partial class PageRoutes
{
    private static readonly (string Route, Regex Shape)[] Shapes =
        [.. Assembly.Load("Renkei.Web").GetTypes()
            .SelectMany(page => page.GetCustomAttributes<RouteAttribute>()).Select(route => route.Template)
            .OrderBy(route => route.Count(letter => letter == '{'))
            .Select(route => (route, new Regex($"^{Parameter().Replace(route, KeyShape)}$", RegexOptions.IgnoreCase)))];

    public static IReadOnlyList<string> All => [.. Shapes.Select(shape => shape.Route).Order(StringComparer.Ordinal)];

    /// <summary>The route of a page; null for files and whatever else is no page.</summary>
    public static string? Of(string path) =>
        Shapes.FirstOrDefault(shape => shape.Shape.IsMatch(path)).Route;

    private static string KeyShape(Match parameter) =>
        parameter.Value.EndsWith(":int}", StringComparison.Ordinal) ? "[0-9]+" : "[^/]+";

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();
}
