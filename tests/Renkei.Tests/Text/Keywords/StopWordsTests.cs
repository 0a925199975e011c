using Renkei.Tests.Support;
using Renkei.Text.Keywords;
using Renkei.Text.Normalization;
using Renkei.Text.Ranking;
using Renkei.Text.Segmentation;

namespace Renkei.Tests.Text.Keywords;

public sealed class StopWordsTests
{
    [Fact]
    public void Each_stop_word_would_count_as_a_word_without_its_row()
    {
        var words = EmbeddedTable.Read("stopwords.tsv").SelectMany(columns => columns[1].Split(' ')).ToList();

        Assert.Equal(words.Distinct(), words);
        Assert.All(words, word =>
        {
            var read = Segmenter.Segment(word).Concat(Segmenter.Segment($"かわの{word}提案"))
                .Where(token => token.BaseForm == word && AnalyzedText.IsMeaningful(token)).ToList();
            Assert.NotEmpty(read);
            Assert.DoesNotContain(read, AnalyzedText.IsContent);
        });
    }

    [Theory]
    [InlineData("性の多様性", "性")]
    [InlineData("的を絞る", "的")]
    public void A_noun_that_is_elsewhere_a_suffix_counts(string text, string word) => Assert.Contains(
        AnalyzedText.Of(text, UserWords.None, Synonyms.None).Words, term => term.Key == word);

    [Fact]
    public void Each_word_of_our_own_is_met_as_typed_and_as_normalised()
    {
        var rows = SourceTree.Read("src/Renkei.Text/Segmentation", "words.tsv").Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).ToList();

        Assert.All(rows, row =>
        {
            var typed = Segmenter.Segment($"この{row[0]}を守る")[1];
            var normalized = Segmenter.Segment(Normalizer.Normalize($"この{row[0]}を守る"))[1];
            Assert.Equal((row[0], row[2], row[3]), (typed.Surface, typed.BaseForm, typed.Reading));
            Assert.StartsWith(row[1], typed.PartOfSpeech.ToString(), StringComparison.Ordinal);
            Assert.Equal((row[2], row[0].Length), (normalized.BaseForm, normalized.Length));
        });
    }
}
