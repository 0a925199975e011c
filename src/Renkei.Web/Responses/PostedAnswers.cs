using Microsoft.Extensions.Primitives;
using Renkei.Responses;

namespace Renkei.Web.Responses;

/// <summary>
/// The fields of a posted answer form. One hidden field lists every field the form showed with the digest of what
/// stood in it, so that boxes nobody ticked are known to be empty and a field changed elsewhere is noticed.
/// </summary>
internal static class PostedAnswers
{
    public const string BeganName = "began";

    public const string NewRowName = "new-row";

    /// <summary>The value of the hidden field.</summary>
    public static string Began(IEnumerable<(FieldAddress Field, string Stored)> shown) =>
        string.Join('\n', shown.Select(field => $"{field.Field.FormName} {DraftMerge.Digest(field.Stored)}"));

    public static IReadOnlyList<DraftChange> Read(IFormCollection form) =>
    [
        .. from line in form[BeganName].ToString().ReplaceLineEndings("\n").Split('\n')
           let parts = line.Split(' ', 2)
           where FieldAddress.TryParse(parts[0], out _)
           let field = Parse(parts[0])
           select new DraftChange(field, Value(form[parts[0]]), parts.Length == 2 ? parts[1].Trim() : ""),
    ];

    public static Guid? NewRow(IFormCollection form) =>
        Guid.TryParseExact(form[NewRowName].ToString(), "N", out var row) ? row : null;

    private static string Value(StringValues sent) => DraftMerge.Plain(string.Join('\n', sent.ToArray()));

    private static FieldAddress Parse(string name) =>
        FieldAddress.TryParse(name, out var field) ? field : default;
}
