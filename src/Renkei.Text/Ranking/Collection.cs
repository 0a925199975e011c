namespace Renkei.Text.Ranking;

/// <summary>
/// All the documents of an index elsewhere, of which a <see cref="TermIndex{TTerm}"/> holds only some.
/// </summary>
/// <param name="Documents">How many there are.</param>
/// <param name="Terms">How many terms they have in all.</param>
/// <param name="Spread">How far a term is spread among them.</param>
internal sealed record Collection<TTerm>(int Documents, long Terms, Func<TTerm, TermSpread> Spread);
