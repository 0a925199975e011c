namespace Renkei.Build.Dictionary;

/// <summary>Cost of one context following another; a row per right-hand word, so that the tagger reads along it.</summary>
internal sealed record ConnectionMatrix(int Size, short[] Costs)
{
    public static ConnectionMatrix Read(string folder)
    {
        using var lines = File.OpenText(Path.Combine(folder, "matrix.def"));
        var size = int.Parse(lines.ReadLine()!.Split(' ')[0]);
        var costs = new short[size * size];
        while (lines.ReadLine() is { } line)
        {
            var first = line.IndexOf(' ', StringComparison.Ordinal);
            var second = line.IndexOf(' ', first + 1);
            var left = int.Parse(line.AsSpan(0, first));
            var right = int.Parse(line.AsSpan(first + 1, second - first - 1));
            costs[(right * size) + left] = short.Parse(line.AsSpan(second + 1));
        }

        return new ConnectionMatrix(size, costs);
    }
}
