using Microsoft.AspNetCore.Routing.Patterns;
using Renkei.Approvals;

namespace Renkei.Tests.Hosting;

/// <summary>Keys of real records for the parameters of a route; a parameter nobody thought of is tried with all of them.</summary>
internal static class GuessedKeys
{
    private static readonly string[] Bodies = ["062049", "K0702", "S4"];
    private static readonly string[] Respondents = ["062049"];
    private static readonly string[] Approvals = ["H30-1"];
    private static readonly string[] Needs = ["H30-06204-01"];
    private static readonly string[] Years = ["H30"];
    private static readonly string[] Serials = ["1"];

    private static readonly Dictionary<string, string[]> ByName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["YearCode"] = Years,
        ["SurveyCode"] = Years,
        ["BodyCode"] = Respondents,
        ["OrganizationCode"] = Respondents,
        ["TownCode"] = ["06204"],
        ["Variant"] = ["municipal"],
        ["Key"] = ["title"],
        ["Matter"] = ["survey-response", "reply"],
    };

    private static readonly string[] All = [.. Years, .. Bodies, .. Approvals, .. Needs, "1"];

    /// <summary>The addresses that the route makes of the keys.</summary>
    public static IEnumerable<string> Fill(string route)
    {
        IEnumerable<string> addresses = [""];
        foreach (var segment in RoutePatternFactory.Parse(route).PathSegments)
        {
            addresses = [.. addresses.SelectMany(start => Fill(route, segment).Select(end => $"{start}/{end}"))];
        }

        return addresses.Select(address => address.Length == 0 ? "/" : address);
    }

    private static IEnumerable<string> Fill(string route, RoutePatternPathSegment segment)
    {
        IEnumerable<string> texts = [""];
        foreach (var part in segment.Parts)
        {
            var keys = part switch
            {
                RoutePatternLiteralPart literal => [literal.Content],
                RoutePatternSeparatorPart separator => [separator.Content],
                _ => KeysOf(route.TrimStart('/').Split('/')[0], (RoutePatternParameterPart)part),
            };
            texts = [.. texts.SelectMany(text => keys.Select(key => text + key))];
        }

        return texts;
    }

    private static string[] KeysOf(string area, RoutePatternParameterPart parameter) =>
        (area, parameter.Name, IsNumber: parameter.ParameterPolicies.Any(policy => policy.Content == "int")) switch
        {
            ("status", _, true) => ["404"],
            (_, _, true) => Serials,
            ("surveys", "Code" or "code", _) => Years,
            ("contacts" or "organizations", "Code", _) => Bodies,
            ("approvals", "Code", _) => Approvals,
            ("needs", "Number", _) => Needs,
            _ => ByName.GetValueOrDefault(parameter.Name, All),
        };
}
