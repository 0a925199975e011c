namespace Renkei.Text.Grouping;

/// <summary>How texts are grouped.</summary>
/// <param name="Groups">
/// How many groups, 1 or more; null lets the texts decide. Fewer come out when there are fewer texts,
/// one more when some texts have no word to go by.
/// </param>
public sealed record GroupingOptions(int? Groups = null);
