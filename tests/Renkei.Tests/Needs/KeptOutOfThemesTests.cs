using Renkei.Needs;
using Renkei.Tests.Support;
using static Renkei.Tests.Support.Refusals;

namespace Renkei.Tests.Needs;

public sealed class KeptOutOfThemesTests(LineRound line) : IClassFixture<LineRound>
{
    [Fact]
    public async Task A_withdrawn_need_is_not_kept_out()
    {
        var need = await line.NeedAsync(LineRound.Beach);
        need.Withdraw();

        AssertRefused(NeedRules.Standing, need.KeepOutOfThemes);
        Assert.False(need.IsKeptOutOfThemes);
    }

    [Fact]
    public async Task Kept_out_and_let_in_again()
    {
        var need = await line.NeedAsync(LineRound.Bridge);

        need.KeepOutOfThemes();
        Assert.True(need.IsKeptOutOfThemes);
        need.LetIntoThemes();
        Assert.False(need.IsKeptOutOfThemes);
    }
}
