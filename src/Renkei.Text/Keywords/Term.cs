namespace Renkei.Text.Keywords;

/// <summary>A word or compound of a text.</summary>
/// <param name="Key">Normalised base form, in which terms are compared.</param>
/// <param name="Typed">As it stands in the original text, for showing.</param>
internal readonly record struct Term(string Key, string Typed)
{
    /// <summary>Its group of synonyms; −1 where it goes on with a synonym of several words; null for none.</summary>
    public int? Meaning { get; init; }

    /// <summary>Whether it may stand alone as a heading where it stands; see <see cref="NounUse.CanHead"/>.</summary>
    public bool CanHead { get; init; }
}
