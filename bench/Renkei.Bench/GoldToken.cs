namespace Renkei.Bench;

/// <summary>A word of a text whose words are known.</summary>
/// <param name="Features">Part of speech, six columns joined by commas, and the base form.</param>
internal readonly record struct GoldToken(int Start, int End, string Features)
{
    private const int BaseForm = 6;
    private const string NoBaseForm = "*";

    /// <param name="lines">Surface, tab, the features of IPADIC: as Kuromoji's tests and MeCab write them.</param>
    /// <param name="text">What the surfaces are of; white space that has no line of its own is passed over.</param>
    /// <returns>The words that are not white space, and how many were.</returns>
    /// <exception cref="InvalidDataException">A surface does not stand where it should.</exception>
    public static (IReadOnlyList<GoldToken> Words, int Spaces) Read(IEnumerable<string> lines, string text)
    {
        var words = new List<GoldToken>();
        var (place, spaces) = (0, 0);
        foreach (var columns in lines.Select(line => line.Split('\t')).Where(columns => columns.Length > 1))
        {
            var start = Find(columns[0], text, place);
            place = start + columns[0].Length;
            if (string.IsNullOrWhiteSpace(columns[0]))
            {
                spaces++;
            }
            else
            {
                words.Add(new GoldToken(start, place, FeaturesOf(columns[0], columns[1])));
            }
        }

        return (words, spaces);
    }

    private static int Find(string surface, string text, int place)
    {
        while (place < text.Length && char.IsWhiteSpace(text[place]) && text[place] != surface[0])
        {
            place++;
        }

        return string.CompareOrdinal(text, place, surface, 0, surface.Length) == 0
            ? place
            : throw new InvalidDataException($"「{surface}」 does not stand at {place}.");
    }

    /// <summary>An unknown word has no base form there; ours is then the surface.</summary>
    private static string FeaturesOf(string surface, string features)
    {
        var columns = features.Split(',');
        var baseForm = columns.Length > BaseForm && columns[BaseForm] != NoBaseForm ? columns[BaseForm] : surface;
        return $"{string.Join(',', columns.Take(BaseForm))}\t{baseForm}";
    }
}
