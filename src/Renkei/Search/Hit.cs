namespace Renkei.Search;

/// <summary>A found document.</summary>
/// <param name="Document">Its number in the index as it was when searched.</param>
/// <param name="Score">Lucene's, which only chooses those that the ranking puts in order.</param>
internal readonly record struct Hit(int Document, float Score);
