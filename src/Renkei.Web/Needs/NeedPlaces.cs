using Renkei.Access;
using Renkei.Needs;
using Renkei.Web.Components;

namespace Renkei.Web.Needs;

/// <summary>What the pages about needs offer to choose from, and how they name it.</summary>
internal static class NeedPlaces
{
    public static IReadOnlyList<Option> Dispositions { get; } =
        [.. Enum.GetValues<NeedDisposition>()
            .Select(one => new Option(one.Letter().ToString(), Named(one)))];

    public static IReadOnlyList<Option> Progresses { get; } =
        [.. Enum.GetValues<NeedProgress>().Select(one => new Option(one.ToString(), one.Japanese()))];

    public static string Named(NeedDisposition disposition) => $"{disposition.Letter()}　{disposition.Japanese()}";

    public static NeedDisposition? ByLetter(char letter) =>
        Enum.GetValues<NeedDisposition>().Cast<NeedDisposition?>().FirstOrDefault(one => one!.Value.Letter() == letter);

    public static IReadOnlyList<Option> Fields(IReadOnlyList<NeedRow> rows) =>
        [.. rows.GroupBy(row => row.Field).Select(group => new Option(group.Key, $"{group.Key}（{group.Count()}）"))];

    public static IReadOnlyList<Option> Regions(IReadOnlyList<NeedRow> rows) =>
        [.. rows.Where(row => row.RegionCode is not null).GroupBy(row => (row.RegionCode, row.RegionName))
            .OrderBy(group => group.Key.RegionCode, StringComparer.Ordinal)
            .Select(group => new Option(group.Key.RegionCode!, $"{group.Key.RegionName}（{group.Count()}）"))];

    public static IReadOnlyList<Option> Divisions(IReadOnlyList<NeedRow> rows) =>
        [.. rows.Where(row => row.DivisionCode is not null).GroupBy(row => (row.DivisionCode, row.Division))
            .OrderBy(group => group.Key.DivisionCode, StringComparer.Ordinal)
            .Select(group => new Option(group.Key.DivisionCode!, $"{group.Key.Division}（{group.Count()}）"))];

    public static IReadOnlyList<Figure> Figures(IReadOnlyList<NeedRow> rows)
    {
        var standing = rows.Where(row => row.Progress != NeedProgress.Withdrawn).ToList();
        return
        [
            new("課題", $"{standing.Count}", "件"),
            new("団体", $"{standing.DistinctBy(row => row.RespondentId).Count()}", "団体"),
            new("対応区分が未定", $"{standing.Count(row => row.Disposition is null)}", "件"),
            new("回答がまだ", $"{standing.Count(row => row.Progress < NeedProgress.InitialReplyGiven)}", "件"),
            new("取下げ", $"{rows.Count - standing.Count}", "件"),
        ];
    }

    /// <summary>How widely what this reader sees here may be seen.</summary>
    public static string ScopeOf(Actor actor) => actor.IsSecretariat ? "事務局限りを含む" : "県・市町村限り";

    /// <summary>見られる範囲 of one need.</summary>
    public static string ScopeOf(Need need) =>
        need.IsOpenOnlyToSecretariat ? "事務局限り" : need.MayBePublished ? "県・市町村限り（公開可）" : "県・市町村限り";
}
