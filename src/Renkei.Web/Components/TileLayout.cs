using System.Collections.Concurrent;
using System.Globalization;

namespace Renkei.Web.Components;

/// <summary>
/// Where each municipality of a prefecture stands on the tile map, and where the names of its regions.
/// One small file a prefecture, by code; a prefecture without a file is laid out by region in code order.
/// </summary>
/// <param name="Places">By code; columns and rows from 0.</param>
/// <param name="Labels">By region name. Row −1 is above the map.</param>
public sealed record TileLayout(
    IReadOnlyDictionary<string, TilePlace> Places,
    IReadOnlyDictionary<string, TilePlace> Labels)
{
    private const int WidthWithoutFile = 5;

    private static readonly ConcurrentDictionary<string, TileLayout> Files = new();

    internal static TileLayout Nothing { get; } =
        new(new Dictionary<string, TilePlace>(), new Dictionary<string, TilePlace>());

    public static TileLayout Of(IReadOnlyList<TileBody> bodies)
    {
        ArgumentNullException.ThrowIfNull(bodies);

        var drawn = bodies.Count == 0 ? Nothing : Files.GetOrAdd(bodies[0].Code[..2], Read);
        return bodies.All(body => drawn.Places.ContainsKey(body.Code)) ? drawn : ByRegion(bodies);
    }

    private static TileLayout Read(string prefecture)
    {
        using var file = typeof(TileLayout).Assembly.GetManifestResourceStream($"tiles/{prefecture}.csv");
        if (file is null)
        {
            return Nothing;
        }

        using var reader = new StreamReader(file);
        var entries = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(line => line.Split(','))
            .ToLookup(
                cells => char.IsAsciiDigit(cells[0][0]),
                cells => KeyValuePair.Create(cells[0], new TilePlace(Number(cells[1]), Number(cells[2]))));
        return new TileLayout(entries[true].ToDictionary(), entries[false].ToDictionary());
    }

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);

    private static TileLayout ByRegion(IReadOnlyList<TileBody> bodies)
    {
        var places = new Dictionary<string, TilePlace>();
        var row = 0;
        foreach (var region in bodies.OrderBy(body => body.Code, StringComparer.Ordinal).GroupBy(body => body.Region))
        {
            var number = 0;
            foreach (var body in region)
            {
                places[body.Code] = new TilePlace(number % WidthWithoutFile, row + (number / WidthWithoutFile));
                number++;
            }

            row += (number + WidthWithoutFile - 1) / WidthWithoutFile;
        }

        return new TileLayout(places, Nothing.Labels);
    }
}

public readonly record struct TilePlace(int Column, int Row);
