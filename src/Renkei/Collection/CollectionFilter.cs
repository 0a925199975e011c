using Renkei.Calendar;

namespace Renkei.Collection;

/// <summary>One of the choices of a filter.</summary>
/// <param name="Key">In the address.</param>
public sealed record CollectionChoice(string Key, string Text, Func<CollectionRow, bool> Holds);

/// <summary>What the table of answers is narrowed to and how it is sorted, as it stands in the address.</summary>
public sealed record CollectionFilter
{
    public static IReadOnlyList<CollectionChoice> Dues { get; } =
    [
        new("open", "御回答がまだ", row => !row.Response.HasSubmission),
        new("today", "期限が今日", row => !row.Response.HasSubmission && row.Response.EffectiveDueAt.DateInJapan() == row.AsOf.DateInJapan()),
        new("over", "期限を過ぎた", row => row.IsOverdue),
        new("late", "期限後の提出", row => row.Response.IsLate),
    ];

    public static IReadOnlyList<CollectionChoice> Extensions { get; } =
    [
        new("talk", "期限の相談中", row => row.Response.ExtensionUnderDiscussion),
        new("granted", "延長あり", row => row.Response.IsExtended),
    ];

    public static IReadOnlyList<CollectionChoice> Proxies { get; } =
    [
        new("all", "代行入力", row => row.Response.EnteredByProxy || row.Response.IsProxyOpen),
        new("waiting", "内容確認待ち", row => row.Response.AwaitsConfirmation),
    ];

    public static IReadOnlyList<CollectionChoice> Decisions { get; } =
    [
        .. new[] { "決裁", "代決", "別途決裁" }.Select(how => new CollectionChoice(how, how, row => row.Sent?.How == how)),
    ];

    public string? Region { get; init; }

    public string? State { get; init; }

    public string? Due { get; init; }

    public string? Extension { get; init; }

    public string? Proxy { get; init; }

    public string? Decision { get; init; }

    /// <summary>code, due, sent, contact, next; with a hyphen before it the other way round.</summary>
    public string? Sort { get; init; }

    /// <summary>The rows asked for; groups by jurisdiction stay in their order, sorted inside.</summary>
    public IReadOnlyList<CollectionRow> Of(IReadOnlyList<CollectionRow> rows)
    {
        var chosen = rows.Where(row =>
            (string.IsNullOrEmpty(Region) || row.Answer.Region == Region)
            && (string.IsNullOrEmpty(State) || row.Answer.State == State)
            && Holds(Dues, Due, row) && Holds(Extensions, Extension, row) && Holds(Proxies, Proxy, row)
            && Holds(Decisions, Decision, row));
        return [.. chosen.GroupBy(row => row.Answer.Region).SelectMany(Sorted)];
    }

    private static bool Holds(IReadOnlyList<CollectionChoice> choices, string? key, CollectionRow row) =>
        string.IsNullOrEmpty(key) || (choices.FirstOrDefault(choice => choice.Key == key)?.Holds(row) ?? true);

    private IEnumerable<CollectionRow> Sorted(IEnumerable<CollectionRow> rows)
    {
        Func<CollectionRow, string>? key = Sort?.TrimStart('-') switch
        {
            "due" => row => $"{row.Response.EffectiveDueAt:O}",
            "sent" => row => row.Response.SubmittedAt is { } at ? $"{at:O}" : "~",
            "contact" => row => row.LastContact is { } last ? $"{last.On:O}" : "",
            "next" => row => row.Next is { } next ? $"{next.On:O}" : "~",
            "code" => row => row.Answer.Code,
            _ => null,
        };
        return key is null ? rows
            : Sort!.StartsWith('-') ? rows.OrderByDescending(key, StringComparer.Ordinal)
            : rows.OrderBy(key, StringComparer.Ordinal);
    }
}
