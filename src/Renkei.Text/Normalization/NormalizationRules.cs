namespace Renkei.Text.Normalization;

/// <summary>What <see cref="Normalizer"/> does. Each can be left out, alone or with others.</summary>
/// <remarks>
/// The rules are written for composed characters of usual width: without <see cref="Compatibility"/> they still do no
/// harm, but pass over what is typed otherwise (ｾﾝﾀ－, ２，５００千円, and か゛ in two characters). So do the dictionary, which
/// knows no ｶﾞ, and <see cref="Eras"/> and the other rules of numbers, which read 0–9 and kanji alone.
/// </remarks>
[Flags]
public enum NormalizationRules
{
    /// <summary>The text stays as it is.</summary>
    None = 0,

    /// <summary>DX → dx (invariant).</summary>
    LowerCase = 1,

    /// <summary>
    /// Old and variant characters become the usual one: 邊 邉 → 辺, 髙 → 高, 澤 → 沢 (<c>characters.tsv</c>).
    /// </summary>
    Characters = 2,

    /// <summary>A dash typed as 長音 after katakana becomes ー (センタ－ → センター), a run of ー becomes one.</summary>
    LongVowels = 4,

    /// <summary>Kana iteration marks are written out (こゝろ → こころ, いすゞ → いすず); 々 stays, the dictionary has it.</summary>
    IterationMarks = 8,

    /// <summary>ヴァ ヴィ ヴ ヴェ ヴォ → バ ビ ブ ベ ボ.</summary>
    KatakanaVariants = 16,

    /// <summary>Spellings of one word become one (取り組み, 取組み → 取組): <c>spellings.tsv</c>.</summary>
    Spellings = 32,

    /// <summary>Numbers in kanji before a counter become digits: 二十三市町村 → 23市町村. Names such as 三重県 stay.</summary>
    Numerals = 64,

    /// <summary>Sums of money become yen: 2,500千円 → 2500000円, 1億2千万円 → 120000000円.</summary>
    Amounts = 128,

    /// <summary>
    /// Japanese years become western ones, whole dates ISO 8601: 平成30年度 and H30年度 → 2018年度, 令和元年5月1日 → 2019-05-01.
    /// </summary>
    Eras = 256,

    /// <summary>ヶ in names and か所, カ月, 箇条 behind a number are written with ケ: 茅ヶ崎 → 茅ケ崎, 一か月 → 1ケ月.</summary>
    KaAndKe = 512,

    /// <summary>
    /// Unicode NFKC: one width (ｶﾞ → ガ, Ａ → A), signs written out (㍿ → 株式会社, ① → 1), a letter and its mark one
    /// character (カ゛ → ガ). A mark standing alone (゛ ´ ￣) stays what it is; a lone surrogate, which NFKC refuses,
    /// becomes U+FFFD.
    /// </summary>
    Compatibility = 1024,

    /// <summary>Dashes (‐ ‒ – — ― − ─) become -. Those that <see cref="LongVowels"/> takes for ー do not.</summary>
    Dashes = 2048,

    /// <summary>
    /// What is not seen goes: format characters (U+200B, U+FEFF) and variation selectors (U+E0100 behind 葛).
    /// </summary>
    InvisibleCharacters = 4096,

    /// <summary>
    /// What texts are compared in. Without <see cref="Numerals"/>, <see cref="Amounts"/> and <see cref="Eras"/>: with
    /// them the beginning of a number or date (平成30) would no longer be found in the whole.
    /// </summary>
    Usual = Compatibility | Dashes | InvisibleCharacters | LowerCase | Characters | LongVowels | IterationMarks
        | KatakanaVariants | Spellings | KaAndKe,

    /// <summary>Every rule.</summary>
    All = Usual | Numerals | Amounts | Eras,
}
