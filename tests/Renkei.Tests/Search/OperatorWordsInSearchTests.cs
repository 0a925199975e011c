using Renkei.Analysis;
using Renkei.Search;

namespace Renkei.Tests.Search;

/// <summary>What an operator writes into the tables of the data folder is found too.</summary>
public sealed class OperatorWordsInSearchTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("renkei-words-").FullName;

    [Fact]
    public void A_text_is_found_by_a_word_that_the_operator_says_means_the_same()
    {
        (string, string)[] texts = [("ゆざ塾の開設", "高校生の学びの場をつくる。"), ("除雪機械の更新", "冬の道路を守る。")];
        using var without = new TextIndex(texts);
        using var with = new TextIndex(texts, Words("ゆざ塾\n", "ゆざ塾\t地域未来塾\n"));

        Assert.Empty(without.Numbers("地域未来塾"));
        Assert.Equal([0], with.Numbers("地域未来塾"));
        Assert.Equal([0], with.Numbers("ゆざ塾"));
    }

    [Fact]
    public void An_index_made_with_other_words_is_made_anew()
    {
        var path = Path.Combine(_folder, "index");
        using (var store = IndexStore.Open(path, OperatorWords.None))
        {
            store.Take([TextIndex.Document(1, "ゆざ塾", "")]);
            store.Commit("7", null, isCompact: false);
        }

        using (var same = IndexStore.Open(path, OperatorWords.None))
        {
            Assert.Equal("7", same.Stamp);
        }

        using var other = IndexStore.Open(path, Words("ゆざ塾\n", ""));
        Assert.Equal("", other.Stamp);
        Assert.Empty(other.Marks());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private OperatorWords Words(string words, string synonyms)
    {
        File.WriteAllText(Path.Combine(_folder, OperatorWords.WordsFile), words);
        File.WriteAllText(Path.Combine(_folder, OperatorWords.SynonymsFile), synonyms);
        return OperatorWords.Read(_folder);
    }
}
