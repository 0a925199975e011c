namespace Renkei.Access;

/// <summary>The actor of this scope (a request, a job, a command). Set once at its beginning.</summary>
public sealed class CurrentActor
{
    public Actor Actor { get; private set; } = Actor.Nobody;

    public void Become(Actor actor) => Actor = actor;
}
