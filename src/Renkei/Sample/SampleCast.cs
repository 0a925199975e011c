using Renkei.Organizations;

namespace Renkei.Sample;

/// <summary>Who plays which part, by login ID.</summary>
internal sealed class SampleCast
{
    public const string Secretariat = "secretariat";

    /// <summary>正担当 of a municipality or officer of a division, by its code.</summary>
    public Dictionary<string, string> Officers { get; } = [];

    public Dictionary<string, SampleMunicipality> Answering { get; } = [];

    /// <summary>Holder of a post named in a route, by municipality.</summary>
    public Dictionary<(string Body, string Post), string> Posts { get; } = [];

    public static string BranchLogin(string code) => code switch
    {
        "S1" => "murayama-branch",
        "S2" => "mogami-branch",
        "S3" => "okitama-branch",
        _ => "shonai-branch",
    };

    /// <summary>企画調整課長 is the 課長 of 企画調整課; 町長 belongs to the town itself.</summary>
    public static (Organization Unit, string Title) PositionFor(
        string post, IReadOnlyList<Organization> sections, Organization body)
    {
        var section = sections.FirstOrDefault(section => post.StartsWith(section.Name, StringComparison.Ordinal));
        if (section is null)
        {
            return (body, post);
        }

        var rest = post[section.Name.Length..];
        return (section, rest == "長" ? $"{section.Name[^1]}長" : rest);
    }
}
