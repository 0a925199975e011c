using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Renkei.Tests.Text.Normalization;
using Renkei.Text.Normalization;
using Renkei.Text.Segmentation;

namespace Renkei.Tests.Text.Segmentation;

public sealed class SegmenterTests
{
    [Theory]
    [InlineData("すもももももももものうち", "すもも も もも も もも の うち")] // the example of MeCab's manual
    [InlineData("東京都に住む", "東京 都 に 住む")]
    [InlineData("令和元年度の関係人口", "令和 元 年度 の 関係人口")]
    [InlineData("買い物弱者を支える連携中枢都市圏", "買い物弱者 を 支える 連携中枢都市圏")]
    [InlineData("空 白\t は 捨てる ", "空 白 は 捨てる")]
    [InlineData("一行目\r\n二行目\n", "一行 目 二 行 目")]
    [InlineData("南相馬市と由利本荘市、つがる市の広域連携", "南相馬 市 と 由利本荘 市 、 つがる市 の 広域 連携")]
    [InlineData("", "")]
    public void A_sentence_falls_into_words(string text, string words) =>
        Assert.Equal(words, string.Join(' ', Segmenter.Segment(text).Select(token => token.Surface)));

    [Fact]
    public void A_token_carries_base_form_part_of_speech_reading_and_place()
    {
        var tokens = Segmenter.Segment("島へ走った");

        var verb = tokens[2];
        Assert.Equal(("走っ", "走る", "ハシッ", 2, 2), (verb.Surface, verb.BaseForm, verb.Reading, verb.Start, verb.Length));
        Assert.Equal("動詞,自立,*,*,五段・ラ行,連用タ接続", verb.PartOfSpeech.ToString());
        Assert.True(verb.IsKnown);
    }

    [Fact]
    public void A_run_of_unknown_letters_is_one_word()
    {
        var token = Assert.Single(Segmenter.Segment("Renkei"));

        Assert.False(token.IsKnown);
        Assert.Equal("Renkei", token.BaseForm);
        Assert.Null(token.Reading);
    }

    [Fact]
    public void A_run_is_grouped_up_to_25_characters_only()
    {
        Assert.Single(Segmenter.Segment(new string('x', 25)));
        Assert.NotEqual(1, Segmenter.Segment(new string('x', 26)).Count);
    }

    [Theory]
    [InlineData("関西国際空港", "関西 国際 空港")]
    [InlineData("東京都立大学で学ぶ", "東京 都立 大学 で 学ぶ")]
    [InlineData("北海道旅客鉄道と東北新幹線", "北海道 旅客 鉄道 と 東北 新幹線")]
    [InlineData("国土交通省", "国土 交通 省")]
    [InlineData("消費生活協同組合", "消費 生活 協同 組合")]
    [InlineData("インターネットバンキング", "インターネット バンキング")]
    [InlineData("コンピュータグラフィックス", "コンピュータ グラフィックス")]
    [InlineData("ソフトウェアとシンポジウム", "ソフトウェア と シンポジウム")] // up to seven letters pay nothing
    [InlineData("買い物弱者の移動", "買い物弱者 の 移動")] // nor do words of two kanji or with kana in them
    public void Search_mode_takes_long_compounds_apart(string text, string words) => Assert.Equal(
        words, string.Join(' ', Segmenter.Segment(text, SegmentationMode.Search).Select(token => token.Surface)));

    [Fact]
    public void A_long_word_of_an_operator_costs_little()
    {
        var own = UserWords.Read([new string('語', 10_000), "買い物リハビリ"]);
        var text = string.Concat(Enumerable.Repeat("買い物リハビリの取組。", 2_000));

        var clock = Stopwatch.StartNew();
        var words = Segmenter.Segment(text, own: own);

        Assert.Equal("買い物リハビリ", words[0].Surface);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{clock.Elapsed}"); // reading every length would be hours
    }

    [Fact]
    public void Tokens_of_a_normalised_text_stand_where_they_were_typed()
    {
        var tokens = Segmenter.Segment(Normalizer.Normalize("渡邉ｶﾞ㍿"));

        Assert.Equal(["渡辺", "ガ", "株式会社"], tokens.Select(token => token.Surface));
        Assert.Equal([(0, 2), (2, 2), (4, 1)], tokens.Select(token => (token.Start, token.Length)));
    }

    [Fact]
    public void A_line_longer_than_a_piece_loses_nothing()
    {
        var text = string.Concat(Enumerable.Repeat("庄内町の買い物を支える。", 4_000));

        Assert.Equal(text, string.Concat(Segmenter.Segment(text).Select(token => token.Surface)));
    }

    [Fact]
    public void A_word_of_an_operator_stays_whole_however_it_is_spelt()
    {
        var own = UserWords.Read(["# 表記", "", "買い物リハビリ", "ゆざ塾\t名詞,固有名詞,一般,*\tゆざ塾\tユザジュク"]);

        var tokens = Segmenter.Segment("ゆざ塾の買い物リハビリ", own: own);
        var normalized = Segmenter.Segment(Normalizer.Normalize("ゆざ塾の買い物リハビリ"), own: own);

        Assert.Equal(["ゆざ塾", "の", "買い物リハビリ"], tokens.Select(token => token.Surface));
        Assert.Equal(("ユザジュク", "固有名詞", true), (tokens[0].Reading, tokens[0].PartOfSpeech.Minor, tokens[0].IsKnown));
        Assert.Equal(["ゆざ塾", "の", "買物リハビリ"], normalized.Select(token => token.Surface));
        Assert.Equal((4, 7), (normalized[2].Start, normalized[2].Length));
    }

    [Theory]
    [InlineData("外ヶ浜町と七ヶ宿町", "外ケ浜 町 と 七ケ宿 町")]
    [InlineData("茅ケ崎市と龍ケ崎市", "茅ケ崎 市 と 竜ケ崎 市")]
    [InlineData("飯舘村", "飯館 村")]
    public void Names_of_municipalities_are_known_in_the_normalised_form(string typed, string words)
    {
        var tokens = Segmenter.Segment(Normalizer.Normalize(typed));

        Assert.Equal(words, string.Join(' ', tokens.Select(token => token.Surface)));
        Assert.All(tokens, token => Assert.True(token.IsKnown));
    }

    [Fact]
    public void A_word_of_an_operator_is_met_in_every_spelling()
    {
        var own = UserWords.Read(["龍ヶ森塾"]);

        Assert.Equal("竜ケ森塾", Segmenter.Segment(Normalizer.Normalize("龍ヶ森塾"), own: own)[0].Surface);
        Assert.Equal("竜ケ森塾", Segmenter.Segment(Normalizer.Normalize("竜ケ森塾"), own: own)[0].Surface);
    }

    [Property(MaxTest = 200)]
    public Property The_stretch_of_a_token_is_where_its_letters_were_typed()
    {
        var pieces = Gen.Elements(
                "東京都", "飛島", "空き家", "買い物弱者", "取り組み", "申込み", "ｺﾐｭﾆﾃｨ", "の", "を", "に関する", "、", "。", "渡邊", "２０１８年度",
                "㍿", "ＤＸ", "茅ヶ崎市", "龍ケ崎", "雪下ろし", "\n", "（案）", "ﾃﾞﾏﾝﾄﾞ", "生け垣", " ")
            .NonEmptyListOf().Select(list => string.Concat(list));

        return Prop.ForAll(pieces.ToArbitrary(), text =>
        {
            var start = 0;
            foreach (var token in Segmenter.Segment(Normalizer.Normalize(text)))
            {
                Assert.True(token.Start >= start);
                Assert.Contains(
                    token.Surface, Normalizer.Normalize(text.Substring(token.Start, token.Length)).Text, StringComparison.Ordinal);
                start = token.Start;
            }
        });
    }

    [Theory]
    [InlineData("\t名詞")]
    [InlineData("二 語")]
    [InlineData("語\t名詞,そんな品詞,*,*")]
    public void A_line_that_is_no_word_is_named(string line)
    {
        var fault = Assert.Throws<UserWordException>(() => UserWords.Read(["語", line]));

        Assert.Equal(2, fault.Line);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(100_000)]
    public void A_damaged_dictionary_is_refused(int length)
    {
        using var resource = typeof(Segmenter).Assembly.GetManifestResourceStream("ipadic.bin")!;
        var bytes = new byte[length];
        resource.ReadExactly(bytes);

        Assert.Throws<InvalidDataException>(() => DictionaryReader.Read(new MemoryStream(bytes)));
    }

    [Fact]
    public void A_megabyte_without_a_space_is_no_trouble()
    {
        var text = new string('あ', 1 << 20);

        Assert.Equal(text.Length, Segmenter.Segment(Normalizer.Normalize(text)).Sum(token => token.Length));
    }

    [Fact]
    public void Threads_share_the_dictionary_and_agree()
    {
        var alone = Segmenter.Segment("飛島の航路を守る取組");

        var together = new IReadOnlyList<Token>[64];
        Parallel.For(0, together.Length, i => together[i] = Segmenter.Segment("飛島の航路を守る取組"));

        Assert.All(together, tokens => Assert.Equal(alone, tokens));
    }

    [Property(MaxTest = 300)]
    public Property Tokens_cover_the_text_in_order_but_for_white_space() =>
        Prop.ForAll(NormalizerTests.TrickyTexts(), text =>
        {
            var end = 0;
            foreach (var token in Segmenter.Segment(text))
            {
                Assert.True(string.IsNullOrWhiteSpace(text[end..token.Start].Replace('\u00D0', ' ')));
                Assert.Equal(text.Substring(token.Start, token.Length), token.Surface);
                end = token.End;
            }

            Assert.True(string.IsNullOrWhiteSpace(text[end..].Replace('\u00D0', ' ')));
        });

    [Property(MaxTest = 300)]
    public Property Offsets_of_normalised_tokens_lie_inside_the_original() =>
        Prop.ForAll(NormalizerTests.TrickyTexts(), text => Segmenter.Segment(Normalizer.Normalize(text))
            .All(token => token.Start >= 0 && token.Length >= 1 && token.End <= text.Length));
}
