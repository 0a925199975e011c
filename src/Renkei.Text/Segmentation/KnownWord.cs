namespace Renkei.Text.Segmentation;

/// <summary>What every token of an entry has in common, made once.</summary>
internal sealed record KnownWord(string Surface, string BaseForm, string? Reading);
