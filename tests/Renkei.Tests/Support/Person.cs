using Renkei.Access;

namespace Renkei.Tests.Support;

/// <summary>Someone to sign in as, in one position.</summary>
public sealed record Person(string LoginId, Actor Actor)
{
    public override string ToString() => LoginId;
}
