namespace Renkei.Web.Components;

/// <summary>Something that changed.</summary>
/// <param name="When">今日 10:42, 昨日 16:30, 5月16日 11:20.</param>
/// <param name="Subject">What it happened to; a link if <paramref name="Href"/> is given.</param>
/// <param name="Rest">が提出されました（課題6件）。</param>
/// <param name="Who">A post: 遊佐町 決裁者.</param>
public sealed record FeedEntry(DateTimeOffset At, string When, string Subject, string? Href, string Rest, string? Who);
