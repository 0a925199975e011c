using System.Reflection;
using System.Text.Json;

namespace Renkei.Sample;

/// <summary>The texts of the sample year, embedded; Data/README.md describes every field.</summary>
internal static class SampleFiles
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    private static readonly string[] Regions = ["murayama", "mogami", "okitama", "shonai"];

    public static SampleOrganizationFile Organization() => Read<SampleOrganizationFile>("organization");

    public static IReadOnlyList<SampleState> States(string year) => Read<SampleStateFile>($"{year}-states").States;

    public static IReadOnlyList<SampleTalk> Talks(string year) => Read<SampleStateFile>($"{year}-states").Contacts ?? [];

    public static IReadOnlyList<SampleNeed> Needs(string year) =>
        [.. Regions.SelectMany(region => Read<SampleNeedFile>($"{year}-needs-{region}").Needs)];

    public static IReadOnlyList<SampleNeed> DivisionNeeds() => Read<SampleNeedFile>("h30-needs-divisions").Needs;

    public static SampleDeepeningFile Deepening() => Read<SampleDeepeningFile>("h30-deepening");

    public static SampleFormTexts FormTexts() => Read<SampleFormTexts>("h30-form-texts");

    public static SampleCouncilFile Council() => Read<SampleCouncilFile>("h29-themes-meetings");

    public static IReadOnlyList<SampleCycle> Cycles() => Read<SampleCycleFile>("cycles").Cycles;

    private static T Read<T>(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Renkei.Sample.{name}.json")
            ?? throw new InvalidOperationException($"The sample file {name} is missing from the build.");
        return JsonSerializer.Deserialize<T>(stream, Options)!;
    }
}
