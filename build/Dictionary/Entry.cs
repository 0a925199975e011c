namespace Renkei.Build.Dictionary;

/// <summary>One word of the lexicon.</summary>
/// <param name="Cost">Word cost as in MeCab: the smaller, the likelier.</param>
/// <param name="Reading">In katakana.</param>
internal sealed record Entry(string Surface, int Context, short Cost, string BaseForm, string Reading);
