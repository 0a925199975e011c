namespace Renkei.Responses;

/// <summary>
/// What became of last year's needs. Known only downstream (needs, replies); the web composes it from there.
/// </summary>
public interface IPreviousOutcomes
{
    /// <summary>By the key of the submitted row; rows of which nothing is known are left out.</summary>
    Task<IReadOnlyDictionary<Guid, PreviousOutcome>> LoadAsync(
        IReadOnlyCollection<Guid> rowIds, CancellationToken cancellation);
}

/// <param name="Number">H29-06461-04</param>
/// <param name="State">A word of a badge: 連携テーマに決定, 回答済.</param>
/// <param name="Story">A sentence or two: what was replied and what came of it.</param>
/// <param name="Href">この課題のその後を見る; null where there is no page.</param>
public sealed record PreviousOutcome(string Number, string State, string Story, string? Href);
