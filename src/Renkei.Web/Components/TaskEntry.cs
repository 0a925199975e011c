namespace Renkei.Web.Components;

/// <summary>Something that waits for the reader: by when, what, why, about how long, one action.</summary>
/// <param name="Due">今日, 5月21日, 期日なし.</param>
/// <param name="DueNote">5月18日（金）, あと5開庁日.</param>
/// <param name="Effort">約10分; null where nobody can say.</param>
/// <param name="Action">A verb: 答える, 確認する.</param>
public sealed record TaskEntry(string Due, string? DueNote, string Name, string Href, string Action)
{
    public string? Why { get; init; }

    public string? Effort { get; init; }

    public bool IsLate { get; init; }
}
