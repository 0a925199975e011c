using Renkei.Cycles;
using Renkei.Web.Components;

namespace Renkei.Web.Cycles;

/// <summary>How a line of the 担当者名簿 reads.</summary>
internal static class ContactWords
{
    public static string Rank(ContactRank rank) => rank == ContactRank.Primary ? "正担当" : "副担当";

    /// <summary>主査（name）; empty for those who do not see names.</summary>
    public static string Primary(ContactDirectoryRow row) =>
        row.Entries.FirstOrDefault(entry => entry.Rank == ContactRank.Primary) is { } primary
            ? $"{primary.Title} {primary.PersonName}"
            : "";

    public static string Telephone(ContactEntry entry) =>
        entry.Extension is { Length: > 0 } extension ? $"{entry.Telephone}（内線{extension}）" : entry.Telephone;

    public static BadgeShape Shape(ContactDirectoryRow row) =>
        row.ConfirmedAt is not null ? BadgeShape.Done : row.HasPrimary ? BadgeShape.Todo : BadgeShape.Act;
}
