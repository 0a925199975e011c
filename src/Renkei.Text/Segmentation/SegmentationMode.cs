namespace Renkei.Text.Segmentation;

/// <summary>How long words are treated.</summary>
public enum SegmentationMode
{
    /// <summary>As MeCab does: the cheapest path.</summary>
    Normal,

    /// <summary>
    /// Long compounds are taken apart (関西国際空港 → 関西 国際 空港), for an index that is to find their parts: a word of kanji
    /// pays 3,000 for each character beyond 2, another 1,700 for each UTF-16 unit beyond 7. Source: the search mode of
    /// the analyser Kuromoji (Atilika, 2011). Renkei's own search does without; <see cref="UserWords"/> pay nothing.
    /// </summary>
    Search,
}
