namespace Renkei.Web.Components;

/// <summary>A municipality on the tile map.</summary>
/// <param name="Code">Six digits.</param>
/// <param name="Region">Name of its jurisdiction: 村山.</param>
/// <param name="State">The state's word; its shape fills the tile as it fills the badge.</param>
/// <param name="Href">Where a click leads; null for a tile that is only seen.</param>
public sealed record TileBody(string Code, string Name, string Region, string State, string? Href = null)
{
    public BadgeShape Shape { get; init; } = BadgeShapes.Of(State);

    /// <summary>山形市 → 山形; a name of two letters stays whole.</summary>
    public string ShortName => Name.Length > 2 && Name[^1] is '市' or '町' or '村' or '区' ? Name[..^1] : Name;
}
