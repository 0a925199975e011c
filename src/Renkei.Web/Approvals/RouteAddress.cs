using Renkei.Approvals;

namespace Renkei.Web.Approvals;

/// <summary>The matter in an address: survey-response.</summary>
internal static class RouteAddress
{
    public static string Of(ApprovalMatter matter) => string.Concat(matter.ToString().Select(
        (letter, index) => char.IsUpper(letter) && index > 0 ? $"-{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));

    public static ApprovalMatter? Read(string address) => Enum.GetValues<ApprovalMatter>()
        .Where(matter => Of(matter) == address).Cast<ApprovalMatter?>().FirstOrDefault();
}
