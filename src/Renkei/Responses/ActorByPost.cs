using Renkei.Access;

namespace Renkei.Responses;

internal static class ActorByPost
{
    /// <summary>企画課 主査: how colleagues name each other on screen.</summary>
    public static string ByPost(this Actor actor) =>
        actor.PositionTitle.Length == 0 ? actor.Label
        : actor.UnitId == actor.BodyId ? actor.PositionTitle
        : $"{actor.UnitName} {actor.PositionTitle}";
}
