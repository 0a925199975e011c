namespace Renkei.Tests.Support;

/// <summary>Asserts which rule refused.</summary>
public static class Refusals
{
    public static void AssertRefused(Rule rule, Action action) =>
        Assert.Equal(rule.Code, Assert.Throws<RuleBrokenException>(action).Rule.Code);

    public static async Task AssertRefusedAsync(Rule rule, Func<Task> action) =>
        Assert.Equal(rule.Code, (await Assert.ThrowsAsync<RuleBrokenException>(action)).Rule.Code);
}
