using Renkei.Calendar;
using Renkei.Surveys;

namespace Renkei.Tests.Surveys;

public sealed class DeadlineWarningsTests
{
    private static readonly DateOnly Opens = new(2018, 4, 27);

    [Fact]
    public void The_sample_deadline_gives_no_warning()
    {
        var warnings = Warn("2018-05-25T17:15");

        Assert.Empty(warnings.Texts);
        Assert.Equal(17, warnings.OpenDays);
    }

    [Theory]
    [InlineData("2018-05-10T17:15", "回答の期間が6開庁日しかありません。")]
    [InlineData("2018-05-26T17:15", "期限の日は閉庁日です（土曜日）。")]
    [InlineData("2018-07-16T17:15", "期限の日は閉庁日です（海の日）。")]
    [InlineData("2018-05-25T23:59", "期限の時刻が開庁時間の外です。")]
    public void A_deadline_that_is_hard_to_keep_is_warned_of(string closesAt, string warning) =>
        Assert.StartsWith(warning, Assert.Single(Warn(closesAt).Texts), StringComparison.Ordinal);

    [Fact]
    public void An_assembly_within_three_days_is_named()
    {
        var period = new AssemblyPeriod(SurveyBuilder.Asahi, "6月定例会", new(2018, 5, 28), new(2018, 6, 8));

        Assert.True(period.IsNear(new(2018, 5, 25)));
        Assert.False(period.IsNear(new(2018, 5, 24)));
        Assert.Contains(
            "朝日町（6月定例会）",
            Assert.Single(Warn("2018-05-25T17:15", "朝日町（6月定例会）").Texts),
            StringComparison.Ordinal);
    }

    private static DeadlineWarnings Warn(string closesAt, params string[] assemblies) =>
        DeadlineWarnings.Of(new DateTimeOffset(DateTime.Parse(closesAt), JapanTime.Offset), Opens, assemblies);
}
