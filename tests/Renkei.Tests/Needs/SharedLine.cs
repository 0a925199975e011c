namespace Renkei.Tests.Needs;

/// <summary>The same, after 共有開始.</summary>
public sealed class SharedLine : LineRound
{
    protected override Task StartAsync() => ShareAsync();
}
