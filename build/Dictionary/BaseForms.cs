namespace Renkei.Build.Dictionary;

/// <summary>A base form as so many characters kept of the surface and a new ending: 走ら → 1, る.</summary>
internal static class BaseForms
{
    public static byte Kept(Entry entry)
    {
        var kept = 0;
        while (kept < entry.Surface.Length && kept < entry.BaseForm.Length
            && entry.Surface[kept] == entry.BaseForm[kept])
        {
            kept++;
        }

        return (byte)kept;
    }

    public static string Ending(Entry entry) => entry.BaseForm[Kept(entry)..];
}
