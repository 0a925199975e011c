namespace Renkei.Text.Segmentation;

/// <summary>One word of an operator.</summary>
internal sealed record UserWord(string Surface, int Context, string BaseForm, string? Reading);
