namespace Renkei.Build.Dictionary;

internal static class Lexicon
{
    public static IEnumerable<Entry> Read(string folder) =>
        from columns in Sources.Lines(folder, "*.csv")
        select new Entry(columns[0], int.Parse(columns[1]), short.Parse(columns[3]), columns[10], columns[11]);
}
