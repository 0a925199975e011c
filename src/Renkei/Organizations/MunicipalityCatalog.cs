using System.Text;
using Renkei.Calendar;

namespace Renkei.Organizations;

/// <summary>全国地方公共団体コード: all of Japan, in code order, compiled into the assembly by the build.</summary>
public static class MunicipalityCatalog
{
    private static readonly Lazy<IReadOnlyList<LocalGovernment>> Read = new(() =>
        [.. EmbeddedTable.Read("municipalities.tsv").Select(cells => new LocalGovernment(
            LocalGovernmentCode.Parse(cells[0]), Enum.Parse<LocalGovernmentKind>(cells[1]), cells[2], cells[3]))]);

    public static IReadOnlyList<LocalGovernment> All => Read.Value;

    public static IEnumerable<LocalGovernment> Prefectures =>
        All.Where(government => government.Kind == LocalGovernmentKind.Prefecture);

    /// <summary>The bodies one can ask: neither wards nor the villages of the Northern Territories.</summary>
    public static IEnumerable<LocalGovernment> MunicipalitiesOf(LocalGovernment prefecture) =>
        All.Where(government => government.Kind == LocalGovernmentKind.Municipality
            && government.Code.Prefecture == prefecture.Code.Prefecture);

    public static LocalGovernment? Find(string code) =>
        All.FirstOrDefault(government => government.Code.Value == code);

    /// <summary>By 05, 5, 050008, 秋田県 or 秋田, in full-width letters too; null when there is none.</summary>
    public static LocalGovernment? FindPrefecture(string text)
    {
        var plain = text.Normalize(NormalizationForm.FormKC).Trim();
        return plain.Length == 0 ? null : Prefectures.FirstOrDefault(prefecture =>
            plain == prefecture.Code.Value
            || plain.PadLeft(2, '0') == prefecture.Code.Prefecture
            || plain == prefecture.Name
            || plain == prefecture.Name[..^1]);
    }
}
