using Renkei.Calendar;

namespace Renkei.Tests.Calendar;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("平成29年4月1日～平成30年3月31日")]
    [InlineData("平成29年4月1日～")]
    public void A_period_is_read_as_it_is_written(string text)
    {
        Assert.True(Period.TryRead(text, out var period, out _));
        Assert.Equal(text, period.Value.InJapanese());
    }

    [Fact]
    public void Without_an_end_it_goes_on() =>
        Assert.True(new Period(new DateOnly(2017, 4, 1), null).Contains(new DateOnly(2099, 1, 1)));

    [Theory]
    [InlineData("平成29年4月1日", "期間「平成29年4月1日」を読み取れません。平成29年4月1日～平成30年3月31日 のように入力してください（終わりは空けられます）。")]
    [InlineData("平成30年4月1日～平成29年4月1日", "期間の終わりには、始まりの日以後の日付を入力してください。")]
    public void A_mistake_is_a_sentence(string text, string sentence)
    {
        var isRead = Period.TryRead(text, out _, out var mistake);

        Assert.False(isRead);
        Assert.Equal(sentence, mistake);
    }
}
