using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Needs;
using Renkei.Surveys;

namespace Renkei.Consolidation;

/// <summary>取りまとめ表 in the version of one reader: as it stands, or as an edition keeps it. The texts of rows are read in portions.</summary>
public sealed class ConsolidatedTable
{
    private const int Portion = 500;

    private readonly IConsolidationSource _source;
    private readonly HashSet<Guid> _notToBeNamed;

    private ConsolidatedTable(IConsolidationSource source, HashSet<Guid> notToBeNamed)
    {
        _source = source;
        _notToBeNamed = notToBeNamed;
    }

    public required Survey Survey { get; init; }

    /// <summary>Null for the table as it stands.</summary>
    public required ConsolidationEdition? Edition { get; init; }

    public required ConsolidationVersion Version { get; init; }

    /// <summary>時点</summary>
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>The rows of this version in the order of codes.</summary>
    public required IReadOnlyList<ConsolidatedKey> Keys { get; init; }

    /// <summary>Rows that this version leaves out.</summary>
    public required int OmittedCount { get; init; }

    /// <summary>In the order of codes; without the state of their answers in any version but the secretariat's.</summary>
    public required IReadOnlyList<ConsolidatedBody> Bodies { get; init; }

    public required IReadOnlyList<ConsolidatedCase> Cases { get; init; }

    /// <summary>In any version but the secretariat's only 参加したい.</summary>
    public required IReadOnlyList<ConsolidatedIntent> Intents { get; init; }

    /// <summary>分野 in the order of the form, then those that no form knows.</summary>
    public required IReadOnlyList<string> Fields { get; init; }

    public bool IsSecretariats => Version == ConsolidationVersion.Secretariat;

    /// <summary>第1次集計, 確定, 途中経過.</summary>
    public string Label => Edition?.Label ?? "途中経過";

    /// <summary>Before the publication of its year.</summary>
    public bool IsToBeHandledWithCare => Survey.PublishedAt is null || Survey.PublishedAt > AsOf;

    /// <param name="edition">Number of an edition; null for the table as it stands.</param>
    /// <returns>Null when there is no such table, or none for this reader.</returns>
    public static async Task<ConsolidatedTable?> LoadAsync(
        RenkeiDbContext db, Actor actor, string code, int? edition, DateTimeOffset now, CancellationToken cancellation)
    {
        if (!SurveyCode.TryParse(code, out var year, out var number)
            || await db.Surveys.AsNoTracking().VisibleTo(actor).SingleOrDefaultAsync(
                one => one.FiscalYear == year && one.Number == number, cancellation) is not { } survey
            || actor.VersionFor(survey, now) is not { } version)
        {
            return null;
        }

        var kept = edition is null ? null : await db.ConsolidationEditions.AsNoTracking()
            .SingleOrDefaultAsync(one => one.SurveyId == survey.Id && one.Number == edition, cancellation);
        return edition is not null && kept is null ? null : await LoadAsync(db, survey, kept, version, now, cancellation);
    }

    /// <summary>The texts of the rows in the order of <paramref name="keys"/>, without what this version may not tell.</summary>
    public async IAsyncEnumerable<ConsolidatedNeed> RowsAsync(
        IReadOnlyList<ConsolidatedKey> keys, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var portion in keys.Chunk(Portion))
        {
            await foreach (var row in _source.RowsAsync(portion, cancellation))
            {
                row.Partners = PartnersOf(row);
                yield return row;
            }
        }
    }

    /// <summary>The rows as the bodies wrote them, to be kept or checked: never for a reader.</summary>
    internal async IAsyncEnumerable<ConsolidatedNeed> AsWrittenAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var portion in Keys.Chunk(Portion))
        {
            await foreach (var row in _source.RowsAsync(portion, cancellation))
            {
                yield return row;
            }
        }
    }

    private static async Task<ConsolidatedTable> LoadAsync(
        RenkeiDbContext db, Survey survey, ConsolidationEdition? edition, ConsolidationVersion version, DateTimeOffset now,
        CancellationToken cancellation)
    {
        IConsolidationSource source = edition is null ? new LiveConsolidation(db, survey) : new FixedConsolidation(db, edition);
        var all = await source.KeysAsync(cancellation);
        var isSecretariats = version == ConsolidationVersion.Secretariat;
        var closed = edition is null || isSecretariats ? [] : await ClosedSinceAsync(db, survey, cancellation);
        var keys = isSecretariats ? all : [.. all.Where(key => !key.IsOpenOnlyToSecretariat && !closed.Contains(key.NeedId))
            .Select((key, index) => key with { Place = index + 1, Since = SinceEdition.Unchanged, DivisionCode = "", Division = "" })];
        var bodies = await source.BodiesAsync(cancellation);
        var intents = await source.IntentsAsync(cancellation);
        return new ConsolidatedTable(
            source, edition is null || isSecretariats ? [] : await NotToBeNamedAsync(db, survey, cancellation))
        {
            Survey = survey,
            Edition = edition,
            Version = version,
            AsOf = edition?.FixedAt ?? now,
            Keys = keys,
            OmittedCount = all.Count - keys.Count,
            Bodies = isSecretariats ? bodies : [.. bodies.Select(body => body.Outline())],
            Cases = await source.CasesAsync(cancellation),
            Intents = isSecretariats ? intents : [.. intents.Where(intent => intent.Intent == ConsolidatedIntent.Joining)],
            Fields = [.. (await source.FieldsAsync(cancellation)).Concat(all.SelectMany(key => key.Fields)).Distinct()],
        };
    }

    private string PartnersOf(ConsolidatedNeed row) => (row.Partners, row.PartnersMayBeNamed, Version) switch
    {
        ("", _, _) => "",
        (_, _, ConsolidationVersion.Municipalities) when !row.PartnersMayBeNamed || _notToBeNamed.Contains(row.NeedId) =>
            "（相手方との協議の前のため表示していません）",
        (var named, false, _) => $"{named}（未協議）",
        var (named, _, _) => named,
    };

    /// <summary>What an edition may no longer show to others: taken back, or 事務局限り since.</summary>
    private static Task<HashSet<Guid>> ClosedSinceAsync(RenkeiDbContext db, Survey survey, CancellationToken cancellation) =>
        db.Needs.AsNoTracking()
            .Where(need => need.SurveyId == survey.Id
                && (need.IsOpenOnlyToSecretariat || need.Progress == NeedProgress.Withdrawn))
            .Select(need => need.Id).ToHashSetAsync(cancellation);

    /// <summary>Partners that the body has since said it has not asked.</summary>
    private static Task<HashSet<Guid>> NotToBeNamedAsync(RenkeiDbContext db, Survey survey, CancellationToken cancellation) => (
        from need in db.Needs.AsNoTracking()
        join content in db.SubmittedNeeds on need.ContentId equals content.Id
        where need.SurveyId == survey.Id && content.Partners != ""
            && content.PartnerConsultation != "協議中" && content.PartnerConsultation != "了解済"
        select need.Id).ToHashSetAsync(cancellation);
}
