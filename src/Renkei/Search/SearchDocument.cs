namespace Renkei.Search;

/// <summary>What the index takes in of a record.</summary>
/// <param name="Mark">Changes whenever anything else of it does.</param>
/// <param name="Year">The fiscal year it belongs to.</param>
/// <param name="Text">As typed; excerpts are cut from it.</param>
/// <param name="Labels">Number, body and the like: found like the text, but in no excerpt.</param>
internal sealed record SearchDocument(SearchKey Key, string Mark, int Year, string Title, string Text, string Labels);
