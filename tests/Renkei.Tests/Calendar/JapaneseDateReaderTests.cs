using Renkei.Calendar;

namespace Renkei.Tests.Calendar;

public sealed class JapaneseDateReaderTests
{
    [Theory]
    [InlineData("2018-05-07")]
    [InlineData("2018/5/7")]
    [InlineData("20180507")]
    [InlineData("2018年5月7日")]
    [InlineData("平成30年5月7日")]
    [InlineData("平成３０年５月７日（月）")]
    [InlineData(" 平成30年 5月 7日(月曜日) ")]
    [InlineData("H30.5.7")]
    [InlineData("h30/5/7")]
    [InlineData("Ｈ３０．５．７")]
    public void All_the_usual_ways_are_read(string text) =>
        Assert.Equal(new DateOnly(2018, 5, 7), JapaneseDateReader.Read(text));

    [Theory]
    [InlineData("令和元年5月1日", 2019, 5, 1)]
    [InlineData("R1.5.1", 2019, 5, 1)]
    [InlineData("R01.05.01", 2019, 5, 1)]
    [InlineData("平成31年4月30日", 2019, 4, 30)]
    [InlineData("平成32年3月31日", 2020, 3, 31)]
    public void Era_years_are_read_as_papers_have_them(string text, int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), JapaneseDateReader.Read(text));

    [Theory]
    [InlineData("", "日付を入力してください。")]
    [InlineData("来週", "日付「来週」を読み取れません。平成30年5月25日、H30.5.25、2018-05-25 のように入力してください。")]
    [InlineData("2018-02-30", "「2018-02-30」という日付はありません。年月日を確かめてください。")]
    [InlineData("平成30年0月1日", "「平成30年0月1日」という日付はありません。年月日を確かめてください。")]
    [InlineData("令和元年4月30日", "令和は令和元年5月1日からです。平成31年4月30日ではないか確かめてください。")]
    [InlineData("平成30年5月25日（木）", "平成30年5月25日は（木）ではなく（金）です。日付か曜日を確かめてください。")]
    public void A_mistake_is_a_sentence(string text, string sentence)
    {
        var isRead = JapaneseDateReader.TryRead(text, out _, out var mistake);

        Assert.False(isRead);
        Assert.Equal(sentence, mistake);
    }
}
