namespace Renkei.Build.Dictionary;

/// <summary>
/// Words IPADIC (2007) lacks, tab-separated: surface, part of speech (columns joined by commas), base form, reading.
/// </summary>
internal static class OwnWords
{
    /// <summary>
    /// Cheaper than any two ordinary nouns in a row (about 4,000 each), so that a word of ours stays whole;
    /// dear enough that it never breaks a longer word of the dictionary.
    /// </summary>
    private const short Cost = 1000;

    public static IEnumerable<Entry> Read(string file, Contexts contexts) =>
        from line in File.ReadLines(file)
        where line.Length > 0 && line[0] != '#'
        let columns = line.Split('\t')
        select new Entry(columns[0], contexts.IdOf(columns[1] + ",*,*"), Cost, columns[2], columns[3]);
}
