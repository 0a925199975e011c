using Renkei.Access;

namespace Renkei.Audit;

/// <summary>What one person stored in one go, in the order of writing.</summary>
/// <param name="Who">Post and name for colleagues, the post alone for others.</param>
public sealed record HistoryMoment(DateTimeOffset At, string Who, IReadOnlyList<HistoryEntry> Entries)
{
    /// <summary>決裁の登録、決裁の段の登録（3件）: each thing that happened once, with its count.</summary>
    public string What => string.Join("、", Entries.GroupBy(entry => entry.What)
        .Select(same => same.Count() == 1 ? same.Key : $"{same.Key}（{same.Count()}件）"));

    internal static HistoryMoment Of(
        IReadOnlyList<AuditEntry> together, ILookup<Guid, AuditValue> values, Actor actor)
    {
        var first = together[0];
        return new HistoryMoment(
            first.At,
            IsColleague(first, actor) ? first.ActorLabel : ByPost(first.ActorLabel),
            [.. together.Select(entry => HistoryEntry.Of(entry, MaySeeValues(entry, actor) ? values[entry.Id] : null))]);
    }

    private static bool IsColleague(AuditEntry entry, Actor actor) =>
        entry.BodyId is not null && entry.BodyId == actor.BodyId;

    /// <summary>The prefecture is one body with many divisions, so there only the secretariat and who acted.</summary>
    private static bool MaySeeValues(AuditEntry entry, Actor actor) =>
        IsColleague(entry, actor)
        && (!actor.IsOfPrefecture || actor.IsSecretariat || entry.AccountId == actor.AccountId);

    /// <summary>酒田市 企画調整課 主査（name） without the name.</summary>
    private static string ByPost(string label) =>
        label.EndsWith('）') && label.LastIndexOf('（') is > 0 and var at ? label[..at] : label;
}
