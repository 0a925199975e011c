namespace Renkei.Web.Components;

/// <summary>A thick line between two neighbouring tiles of different regions, in the map's own units.</summary>
internal readonly record struct TileBorder(int X1, int Y1, int X2, int Y2)
{
    private const int Across = 58;
    private const int Down = 46;

    public static IReadOnlyList<TileBorder> Between(
        IReadOnlyList<TileBody> bodies,
        IReadOnlyDictionary<string, TilePlace> places,
        int above)
    {
        var regions = bodies.ToDictionary(body => places[body.Code], body => body.Region);
        return [.. regions.SelectMany(tile => OfTile(tile.Key, tile.Value, regions, above))];
    }

    private static IEnumerable<TileBorder> OfTile(
        TilePlace place,
        string region,
        Dictionary<TilePlace, string> regions,
        int above)
    {
        var left = (place.Column * Across) + 3;
        var top = (place.Row * Down) + above + 3;
        if (IsOther(place with { Column = place.Column + 1 }))
        {
            yield return new TileBorder(left + Across, top, left + Across, top + Down);
        }

        if (IsOther(place with { Row = place.Row + 1 }))
        {
            yield return new TileBorder(left, top + Down, left + Across, top + Down);
        }

        bool IsOther(TilePlace neighbour) =>
            regions.TryGetValue(neighbour, out var other) && other != region;
    }
}
