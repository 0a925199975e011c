using Renkei.Access;
using Renkei.Analysis;
using Renkei.Data;
using Renkei.Text.Grouping;

namespace Renkei.Themes;

/// <summary>移し先の案: where the needs of 分類なし might go, and which theme of last year a candidate takes up; each with its reason.</summary>
/// <param name="Homes">Number of the need → the candidate.</param>
/// <param name="LastYear">Serial of the candidate → the theme of the year before.</param>
public sealed record ThemeSuggestions(
    IReadOnlyDictionary<string, ThemeSuggestion> Homes, IReadOnlyDictionary<int, ThemeSuggestion> LastYear)
{
    /// <summary>Why the language model had no say in the homes, a whole sentence; null when it had, or there is none.</summary>
    public string? Failure { get; init; }

    public static readonly ThemeSuggestions None =
        new(new Dictionary<string, ThemeSuggestion>(), new Dictionary<int, ThemeSuggestion>());

    /// <summary>Cosine to the middle of the theme: below it the words in common are chance.</summary>
    private const double LeastSimilarity = 0.2;

    /// <exception cref="NotFoundException">The actor is not of the secretariat.</exception>
    public static async Task<ThemeSuggestions> LoadAsync(
        RenkeiDbContext db, Actor actor, ThemeBoard board, OperatorWords words, FetchTextVectors fetchVectors, DateTimeOffset now,
        CancellationToken cancellation)
    {
        if (!actor.IsSecretariat)
        {
            throw new NotFoundException(nameof(Theme), board.Year);
        }

        var texts = await NeedTexts.LoadAsync(db, board.Year, cancellation);
        var before = await ThemeBoard.LoadAsync(db, actor, board.Year.Previous, now, cancellation);
        var earlier = await NeedTexts.LoadAsync(db, board.Year.Previous, cancellation);
        var wanted = board.Loose.Concat(board.Open.SelectMany(card => card.Members)).Select(member => member.Number).ToHashSet();
        var known = texts.Where(text => wanted.Contains(text.Id)).ToList();
        var vectors = board.Loose.Count == 0 ? TextVectors.None : await fetchVectors.ExecuteAsync([.. known.Select(text => text.Text)], cancellation);
        return new ThemeSuggestions(
            Find(
                [.. known.Select((text, place) => text with { Vector = vectors[place] })], board.Open,
                [.. board.Loose.Select(member => member.Number)], words),
            TakenUp(Linkable(board.Open, texts), Linkable(before.Cards, earlier), before.Cards, words))
        {
            Failure = vectors.Failure,
        };
    }

    /// <summary>Serial of the candidate → the theme of the year before that is most like it.</summary>
    private static Dictionary<int, ThemeSuggestion> TakenUp(
        List<LinkableGroup> candidates, List<LinkableGroup> before, IReadOnlyList<ThemeCard> cards, OperatorWords words)
    {
        var themes = cards.ToDictionary(card => card.Serial);
        return GroupLinks.Find(candidates, before, own: words.Words, synonyms: words.OwnSynonyms).ToDictionary(
            link => int.Parse(link.Id),
            link => SuggestionOf(themes[int.Parse(link.Earlier)], link.Shared));
    }

    /// <summary>By serial; what people wrote of a theme counts as one text of it.</summary>
    private static List<LinkableGroup> Linkable(IReadOnlyList<ThemeCard> cards, IReadOnlyList<GroupingText> texts)
    {
        var needs = texts.ToDictionary(text => text.Id, text => text.Text);
        return [.. cards.Where(card => card.Members.Count > 0).Select(card => new LinkableGroup(
            $"{card.Serial}",
            [$"{card.Name}\n{card.Summary}", .. card.Members.Select(member => needs.GetValueOrDefault(member.Number, member.Title))]))];
    }

    private static Dictionary<string, ThemeSuggestion> Find(
        IReadOnlyList<GroupingText> texts, IReadOnlyList<ThemeCard> cards, HashSet<string> wanted, OperatorWords words)
    {
        // Two candidates may have one name; the number says nothing about the matter, so it does not draw needs.
        var themes = cards.Where(card => card.Members.Count > 0).ToDictionary(card => $"{card.Name}\n{card.Serial}");
        if (themes.Count == 0 || wanted.Count == 0)
        {
            return [];
        }

        var locks = themes.SelectMany(theme => theme.Value.Members.Select(member => (member.Number, theme.Key)))
            .ToDictionary(member => member.Number, member => member.Key);
        return Grouper.Group(texts, new GroupingOptions { Locks = locks, Own = words.Words, Synonyms = words.OwnSynonyms }).Groups
            .Where(group => group.Name is not null)
            .SelectMany(group => group.Members.Select(member => (Theme: themes[group.Name!], Member: member)))
            .Where(found => wanted.Contains(found.Member.Id)
                && found.Member.Similarity >= LeastSimilarity && found.Member.Shared.Count > 0)
            .ToDictionary(
                found => found.Member.Id,
                found => SuggestionOf(found.Theme, found.Member.Shared));
    }

    private static ThemeSuggestion SuggestionOf(ThemeCard theme, IReadOnlyList<string> shared) =>
        new(theme.Year, theme.Serial, theme.Name, shared);
}
