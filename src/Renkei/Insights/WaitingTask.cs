namespace Renkei.Insights;

/// <summary>Something that waits for the reader.</summary>
/// <param name="DueOn">Null where there is no day by which it is wanted.</param>
/// <param name="Address">The page where it is done.</param>
/// <param name="Action">The verb of its button.</param>
/// <param name="Why">What stands behind it, in a sentence.</param>
/// <param name="Minutes">所要の目安; null where nobody can say.</param>
public sealed record WaitingTask(
    DateOnly? DueOn, string Name, string Address, string Action, string Why, int? Minutes = null);
