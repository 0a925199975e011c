using System.Text;
using Renkei.Analysis;
using Renkei.Text.Ranking;
using Renkei.Text.Segmentation;

namespace Renkei.Tests.Analysis;

public sealed class OperatorWordsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("renkei-words-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_folder_without_tables_has_no_words_and_no_faults()
    {
        var words = OperatorWords.Read(_folder);

        Assert.Empty(words.Faults);
        Assert.True(Segmenter.Segment("ゆざ塾", own: words.Words).Count > 1);
    }

    [Fact]
    public void Words_and_synonyms_of_the_folder_are_used()
    {
        Write(OperatorWords.WordsFile, "﻿# 事業の名前\r\nゆざ塾\r\n");
        Write(OperatorWords.SynonymsFile, "定期船\t連絡船\n");

        var words = OperatorWords.Read(_folder);
        var ranking = new Ranker([new("1", null, "定期船の運賃"), new("2", null, "ゆざ塾の開講")], null, words.Synonyms, words.Words);

        Assert.Empty(words.Faults);
        Assert.Equal("ゆざ塾", Assert.Single(Segmenter.Segment("ゆざ塾", own: words.Words)).Surface);
        Assert.Equal("1", ranking.Rank("連絡船")[0].Id);
    }

    [Fact]
    public void A_bad_line_is_told_by_its_number_and_the_others_count()
    {
        Write(OperatorWords.WordsFile, "ゆざ塾\n二 語\n飛島カフェ\t名詞,そんな品詞,*,*\n鳥海塾\n");
        Write(OperatorWords.SynonymsFile, "\n定期船\n定期船\t連絡船\n");

        var words = OperatorWords.Read(_folder);

        Assert.Equal(
            [
                "「words.tsv」の2行目に語がないか、語に空白があるか、品詞がIPADICにありません。行を直してください。",
                "「words.tsv」の3行目に語がないか、語に空白があるか、品詞がIPADICにありません。行を直してください。",
                "「synonyms.tsv」の2行目に語が2つありません。同じ意味の語を、タブで区切って2つ以上書いてください。",
            ],
            words.Faults);
        Assert.Single(Segmenter.Segment("鳥海塾", own: words.Words));
        Assert.NotEmpty(new Ranker([new("1", null, "定期船")], null, words.Synonyms).Rank("連絡船"));
    }

    [Fact]
    public void A_table_in_another_encoding_is_told_of_and_left_out()
    {
        File.WriteAllBytes(Path.Combine(_folder, OperatorWords.WordsFile), [0x92, 0xb9, 0x8a, 0x43, 0x8f, 0x6d]);

        var words = OperatorWords.Read(_folder);

        Assert.Equal("「words.tsv」の文字コードがUTF-8ではありません。UTF-8で保存し直してください。", Assert.Single(words.Faults));
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text, new UTF8Encoding(false));
}
