namespace Renkei.Text.Normalization;

/// <summary>What <see cref="Normalizer"/> does beyond Unicode NFKC, which it always does. Each can be left out.</summary>
[Flags]
public enum NormalizationRules
{
    /// <summary>NFKC alone, with marks kept, invisible characters gone and lone surrogates made U+FFFD.</summary>
    None = 0,

    /// <summary>DX → dx (invariant).</summary>
    LowerCase = 1,

    /// <summary>Old and variant characters become the usual one: 邊 邉 → 辺, 髙 → 高, 澤 → 沢 (<c>characters.tsv</c>).</summary>
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
    /// What texts are compared in. Without <see cref="Numerals"/>, <see cref="Amounts"/> and <see cref="Eras"/>: with them
    /// the beginning of a number or date (平成30) would no longer be found in the whole.
    /// </summary>
    Usual = LowerCase | Characters | LongVowels | IterationMarks | KatakanaVariants | Spellings | KaAndKe,

    /// <summary>Every rule.</summary>
    All = Usual | Numerals | Amounts | Eras,
}
