using Renkei.Access;
using Renkei.Calendar;

namespace Renkei.Web.Access;

/// <summary>The fields of <see cref="PostFields"/> as they came back.</summary>
internal static class PostedPost
{
    public static string? Sent(this HttpContext http, string name) =>
        http.Request.HasFormContentType ? http.Request.Form[name].ToString() : null;

    public static IReadOnlyCollection<string> SentValues(this HttpContext http, string name) =>
        http.Request.HasFormContentType ? [.. http.Request.Form[name].OfType<string>()] : [];

    public static PostDraft Post(this HttpContext http) => new(
        Guid.TryParse(http.Sent("position"), out var position) ? position : null,
        Guid.TryParse(http.Sent("unit"), out var unit) ? unit : Guid.Empty,
        http.Sent("title") ?? "",
        [.. http.SentValues("role").Where(role => Enum.TryParse<Role>(role, out _)).Select(Enum.Parse<Role>)]);

    /// <summary>A date of the form; null with the mistake said.</summary>
    public static DateOnly? Day(this HttpContext http, string name, out string mistake) =>
        JapaneseDateReader.TryRead(http.Sent(name), out var day, out mistake) ? day : null;
}
