namespace Renkei.Text.Segmentation;

/// <summary>A word that may stand in a line; everything the search asks of it lies in one place of memory.</summary>
internal struct LatticeWord
{
    public int Start;
    public int End;

    /// <summary>The dictionary's entry, or -1 for an unknown word.</summary>
    public int Entry;

    public int Context;

    /// <summary>Of the word, and once linked of the cheapest way up to its end.</summary>
    public int Cost;

    /// <summary>The word before it on that way.</summary>
    public int Previous;

    /// <summary>Another word that ends at the same place, linked earlier.</summary>
    public int NextEnding;
}
