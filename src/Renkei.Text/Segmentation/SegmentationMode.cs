namespace Renkei.Text.Segmentation;

/// <summary>How long words are treated.</summary>
public enum SegmentationMode
{
    /// <summary>As MeCab does.</summary>
    Normal,

    /// <summary>Long compounds are taken apart (関西国際空港 → 関西 国際 空港), so that a search finds their parts.</summary>
    Search,
}
