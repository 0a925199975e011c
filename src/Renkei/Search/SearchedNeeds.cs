using Renkei.Access;
using Renkei.Data;
using Renkei.Needs;

namespace Renkei.Search;

/// <summary>課題一覧 narrowed by words: the register says what the reader may see, the index which of it holds the words.</summary>
/// <param name="Texts">By the needs of the page: excerpts with what was found. Empty without a query.</param>
public sealed record SearchedNeeds(NeedRegister Register, IReadOnlyDictionary<Guid, FoundText> Texts)
{
    /// <summary>The whole register; without excerpts.</summary>
    public static Task<SearchedNeeds> LoadAsync(
        RenkeiDbContext db, SearchIndex index, Actor actor, NeedFilter filter, DateTimeOffset now, CancellationToken cancellation) =>
        LoadAsync(db, index, actor, filter, _ => [], now, cancellation);

    /// <param name="page">Of what was found, in its order, the needs whose excerpts are wanted.</param>
    public static async Task<SearchedNeeds> LoadAsync(
        RenkeiDbContext db, SearchIndex index, Actor actor, NeedFilter filter,
        Func<IReadOnlyList<NeedRow>, IReadOnlyList<NeedRow>> page, DateTimeOffset now, CancellationToken cancellation)
    {
        var register = await NeedRegister.LoadAsync(db, actor, filter, now, cancellation);
        if (filter.Text is not { Length: > 0 } text)
        {
            return new SearchedNeeds(register, new Dictionary<Guid, FoundText>());
        }

        using var findings = await index.FindAsync(
            db, text, (kind, year) => kind == SearchKind.Need && year == filter.Year.Year, cancellation);
        var seen = register.Found.Select(row => row.Id).ToHashSet();
        var hits = findings.InOrder([.. findings.Hits.Where(hit => seen.Contains(findings.Key(hit).Id))]);
        var byId = hits.ToDictionary(hit => findings.Key(hit).Id);
        register = register.Narrowed([.. hits.Select(hit => findings.Key(hit).Id)], filter.IsByNumber);
        var shown = page(register.Found);
        var texts = findings.Show([.. shown.Select(row => byId[row.Id])]);
        return new SearchedNeeds(register, shown.Zip(texts).ToDictionary(one => one.First.Id, one => one.Second));
    }
}
