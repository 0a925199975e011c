namespace Renkei.Text.Segmentation;

/// <summary>
/// Part of speech and conjugation in IPADIC's scheme. <c>*</c> stands for "none". One instance per kind, shared by all
/// tokens, so reference equality suffices.
/// </summary>
public sealed class PartOfSpeech
{
    private readonly string[] _columns;

    internal PartOfSpeech(string features)
    {
        _columns = features.Length == 0 ? ["*", "*", "*", "*", "*", "*"] : features.Split(',');
    }

    /// <summary>品詞, such as 名詞 or 動詞.</summary>
    public string Major => _columns[0];

    /// <summary>品詞細分類1, such as サ変接続 or 非自立.</summary>
    public string Minor => _columns[1];

    /// <summary>品詞細分類2, such as 一般 of 接尾 or 地域 of 固有名詞.</summary>
    public string Detail => _columns[2];

    /// <summary>活用型, such as 五段・ラ行.</summary>
    public string ConjugationType => _columns[4];

    /// <summary>活用形, such as 連用形.</summary>
    public string ConjugationForm => _columns[5];

    /// <summary>A noun of any kind, suffixes and numbers among them.</summary>
    public bool IsNoun => Major == "名詞";

    /// <summary>The six columns joined by commas, as MeCab prints them.</summary>
    /// <returns>名詞,サ変接続,*,*,*,*</returns>
    public override string ToString() => string.Join(',', _columns);
}
