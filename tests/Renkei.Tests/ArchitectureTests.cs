using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Renkei.Tests.Support;

namespace Renkei.Tests;

public sealed partial class ArchitectureTests
{
    /// <summary>The cycle, upstream first. A folder may use the folders before it, never those after.</summary>
    private static readonly string[] Cycle =
    [
        "Calendar", "Analysis", "Organizations", "Access", "Audit", "Outbox", "Redactions", "Notices", "Files", "Workbooks", "Letters", "Approvals",
        "Cycles", "Forms", "Surveys", "Responses", "Submissions", "Editions", "FormWorkbooks", "Uploads", "Collection", "Reminders", "Questions", "Needs",
        "Inquiries", "Themes", "Consolidation", "Councils", "Replies", "Publishing", "Teams", "Initiatives", "Cases", "Support", "Subsidies", "Search", "Insights", "Sample",
    ];

    /// <summary>Routes that anybody may open without signing in. Everything else carries a policy.</summary>
    private static readonly string[] PublicRoutes =
    [
        "/", "/search", "/towns", "/towns/{TownCode}", "/years/{YearCode}", "/sign-in", "/setup", "/error", "/not-found", "/status/{Code:int}",
        "/dev/components",
    ];

    private static readonly string[] Folders = ["src", "tests", "bench", "build"];

    private static readonly string[] EmptyWords =
        ["Manager", "Helper", "Helpers", "Util", "Utils", "Common", "Impl", "Dto", "Service", "Extensions"];

    [Fact]
    public void Data_flows_downstream_only()
    {
        var upstreamUses = SourceTree.Files("src/Renkei", ".cs")
            .SelectMany(file => UpstreamUses(file, SourceTree.Read("src/Renkei", file)));

        Assert.Empty(upstreamUses);
    }

    [Theory]
    [InlineData("using Renkei.Insights;")]
    [InlineData("using static Renkei.Themes.ThemeRules;")]
    [InlineData("using Theme = Renkei.Themes.Theme;")]
    [InlineData("var theme = new Renkei.Themes.Theme();")]
    public void A_use_against_the_stream_is_found(string line)
    {
        var found = UpstreamUses("Surveys/OpenSurvey.cs", $"using System;\n{line}\nnamespace Renkei.Surveys;\n");

        Assert.Single(found);
    }

    [Theory]
    [InlineData("Surveys/OpenSurvey.cs", "using Renkei.Calendar;\nusing Renkei.Data;\nnamespace Renkei.Surveys;")]
    [InlineData("Surveys/OpenSurvey.cs", "/// <summary>What <see cref=\"Renkei.Themes.Theme\"/> grows from.</summary>")]
    [InlineData("Data/RenkeiDbContext.cs", "using Renkei.Insights;")]
    [InlineData("RenkeiServices.cs", "using Renkei.Insights;")]
    public void A_use_with_the_stream_is_not(string file, string text) => Assert.Empty(UpstreamUses(file, text));

    [Fact]
    public void Every_folder_of_the_domain_has_its_place_in_the_cycle()
    {
        var unknown = SourceTree.Files("src/Renkei", ".cs")
            .Where(file => file.Contains('/', StringComparison.Ordinal))
            .Select(file => file.Split('/')[0])
            .Distinct()
            .Except([.. Cycle, "Data", "Properties"]);

        Assert.Empty(unknown);
    }

    [Fact]
    public void No_area_is_used_by_everyone_through_a_global_using()
    {
        var globals = SourceTree.Files("src/Renkei", ".cs", ".csproj")
            .Where(file => GlobalUsing().IsMatch(SourceTree.Read("src/Renkei", file)));

        Assert.Empty(globals);
    }

    [Fact]
    public void The_text_analysis_knows_nothing_of_Renkei()
    {
        var references = Assembly.Load("Renkei.Text").GetReferencedAssemblies();

        Assert.DoesNotContain(references, reference => reference.Name!.StartsWith("Renkei", StringComparison.Ordinal));
    }

    [Fact]
    public void The_domain_knows_no_HTTP()
    {
        var uses = SourceTree.Files("src/Renkei", ".cs")
            .Where(file => HttpUsing().IsMatch(SourceTree.Read("src/Renkei", file)));

        Assert.Empty(uses);
    }

    [Fact]
    public void No_file_is_over_300_lines()
    {
        var long_ = Everything(".cs", ".razor", ".js")
            .Select(file => (file, Lines: File.ReadLines(Path.Combine(SourceTree.Root, file)).Count()))
            .Where(file => file.Lines > 300);

        Assert.Empty(long_);
    }

    [Fact]
    public void No_file_is_named_by_an_empty_word()
    {
        var named = Everything(".cs", ".razor")
            .Where(file => EmptyWords.Any(word =>
                Path.GetFileName(file).Split('.')[0].EndsWith(word, StringComparison.Ordinal)));

        Assert.Empty(named);
    }

    [Fact]
    public void Every_page_has_a_policy_or_is_on_the_public_list()
    {
        var open =
            from page in Assembly.Load("Renkei.Web").GetTypes()
            from route in page.GetCustomAttributes<RouteAttribute>()
            where !page.IsDefined(typeof(AuthorizeAttribute), inherit: true)
            where !PublicRoutes.Contains(route.Template)
            select $"{page.Name} {route.Template}";

        Assert.Empty(open);
    }

    private static IEnumerable<string> Everything(params string[] extensions) =>
        Folders.SelectMany(folder => SourceTree.Files(folder, extensions).Select(file => $"{folder}/{file}"));

    private static IEnumerable<string> UpstreamUses(string file, string text)
    {
        var area = Array.IndexOf(Cycle, file.Split('/')[0]);

        return area < 0
            ? []
            : AreaName().Matches(text)
                .Select(use => use.Groups[1].Value)
                .Where(used => Array.IndexOf(Cycle, used) > area)
                .Select(used => $"{file} uses {used}");
    }

    /// <summary>Any mention of an area, in a using line or in full, outside the file's own namespace line and comments.</summary>
    [GeneratedRegex(@"^(?!\s*(?:namespace|//)).*?\bRenkei\.([A-Z]\w*)", RegexOptions.Multiline)]
    private static partial Regex AreaName();

    [GeneratedRegex(@"global\s+using[^;]*\bRenkei\.|<Using\s+Include=""Renkei\.")]
    private static partial Regex GlobalUsing();

    [GeneratedRegex(@"^\s*using\s.*\bMicrosoft\.AspNetCore\.(Http|Mvc|Components|Builder|Routing)\b", RegexOptions.Multiline)]
    private static partial Regex HttpUsing();
}
