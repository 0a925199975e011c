using System.Collections.Concurrent;
using System.Globalization;

namespace Renkei.Web.Components;

/// <summary>
/// Where each municipality of a prefecture stands on the tile map. One small file a prefecture, by code;
/// a prefecture without a file is laid out by region in code order.
/// </summary>
public static class TilePlaces
{
    private const int WidthWithoutFile = 5;

    private static readonly ConcurrentDictionary<string, Dictionary<string, TilePlace>> Files = new();

    /// <summary>The place of each body, columns and rows from 0.</summary>
    public static IReadOnlyDictionary<string, TilePlace> Of(IReadOnlyList<TileBody> bodies)
    {
        ArgumentNullException.ThrowIfNull(bodies);

        var drawn = bodies.Count == 0 ? [] : Files.GetOrAdd(bodies[0].Code[..2], Read);
        return bodies.All(body => drawn.ContainsKey(body.Code)) ? drawn : ByRegion(bodies);
    }

    private static Dictionary<string, TilePlace> Read(string prefecture)
    {
        using var file = typeof(TilePlaces).Assembly.GetManifestResourceStream($"tiles/{prefecture}.csv");
        if (file is null)
        {
            return [];
        }

        using var lines = new StreamReader(file);
        return lines.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(line => line.Split(','))
            .ToDictionary(cells => cells[0], cells => new TilePlace(Number(cells[1]), Number(cells[2])));
    }

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);

    private static Dictionary<string, TilePlace> ByRegion(IReadOnlyList<TileBody> bodies)
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

        return places;
    }
}

public readonly record struct TilePlace(int Column, int Row);
