namespace Renkei.Web.Collection;

internal static class RegionWords
{
    /// <summary>村山総合支庁 → 村山</summary>
    public static string Short(string region) => region.Replace("総合支庁", "", StringComparison.Ordinal);
}
