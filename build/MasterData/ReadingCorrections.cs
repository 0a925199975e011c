namespace Renkei.Build.MasterData;

/// <summary>
/// Readings the package has wrong. A correction names the wrong reading: when the package mends it, the build stops
/// and asks for the line to be taken out.
/// </summary>
internal sealed class ReadingCorrections
{
    private readonly Dictionary<string, Correction> _byCode;
    private readonly HashSet<string> _used = [];

    /// <param name="file">Tab-separated: code, name, wrong, right, reason. Lines beginning with # are remarks.</param>
    public ReadingCorrections(string file) =>
        _byCode = File.ReadLines(file)
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .ToDictionary(cells => cells[0], cells => new Correction(cells[2], cells[3]));

    public string Correct(string code, string reading)
    {
        if (!_byCode.TryGetValue(code, out var correction))
        {
            return reading;
        }

        if (reading != correction.Wrong)
        {
            throw new InvalidDataException($"{code}：読みの訂正は「{correction.Wrong}」への訂正ですが、元の読みは「{reading}」です。");
        }

        _used.Add(code);
        return correction.Right;
    }

    public void RequireAllUsed()
    {
        if (_byCode.Keys.Except(_used).FirstOrDefault() is { } unused)
        {
            throw new InvalidDataException($"{unused}：読みの訂正にあるコードの団体がありません。");
        }
    }

    private sealed record Correction(string Wrong, string Right);
}
