using System.Text.Json;
using System.Text.Json.Serialization;
using Renkei.Organizations;

namespace Renkei.Build.MasterData;

/// <summary>All prefectures, municipalities and wards, a line each: code, kind, name, reading; in code order.</summary>
internal static class LocalGovernments
{
    /// <summary>色丹村 to 蘂取村 of the Northern Territories have codes, but no government one could ask.</summary>
    private static readonly string[] NorthernVillages = ["016951", "016969", "016977", "016985", "016993", "017001"];

    public static IEnumerable<string> Compile(string codesJson, string correctionsTsv)
    {
        var prefectures = JsonSerializer.Deserialize<Prefecture[]>(File.ReadAllText(codesJson))
            ?? throw new InvalidDataException($"{codesJson} に団体がありません。");
        var readings = new ReadingCorrections(correctionsTsv);

        var lines = prefectures.SelectMany(Flatten)
            .Select(body => body with { Reading = readings.Correct(body.Code, body.Reading) })
            .OrderBy(body => body.Code, StringComparer.Ordinal)
            .ToList();
        Check(lines);
        readings.RequireAllUsed();
        return lines.Select(body => $"{body.Code}\t{body.Kind}\t{body.Name}\t{body.Reading}");
    }

    private static IEnumerable<Line> Flatten(Prefecture prefecture)
    {
        yield return new Line(prefecture.Code, "Prefecture", prefecture.Name, prefecture.Ruby);
        foreach (var municipality in prefecture.Municipalities)
        {
            var kind = NorthernVillages.Contains(municipality.Code) ? "NorthernVillage" : "Municipality";
            yield return new Line(municipality.Code, kind, municipality.Name, municipality.Ruby);
            foreach (var ward in municipality.Wards ?? [])
            {
                yield return new Line(
                    ward.Code, "Ward", municipality.Name + ward.Name, municipality.Ruby + ward.Ruby);
            }
        }
    }

    private static void Check(List<Line> lines)
    {
        Require(lines.FirstOrDefault(line => !LocalGovernmentCode.TryParse(line.Code, out _)), "検査数字が合いません");
        Require(lines.FirstOrDefault(line => line.Name.Length == 0 || !IsHiragana(line.Reading)), "読みがひらがなではありません");
        Require(lines.CountBy(line => line.Code).Where(code => code.Value > 1)
            .Select(code => lines.First(line => line.Code == code.Key)).FirstOrDefault(), "コードが重なっています");
        if (lines.Count(line => line.Kind == "Prefecture") != 47)
        {
            throw new InvalidDataException("都道府県が47ではありません。");
        }
    }

    private static void Require(Line? broken, string complaint)
    {
        if (broken is not null)
        {
            throw new InvalidDataException($"{broken.Code} {broken.Name}（{broken.Reading}）：{complaint}。");
        }
    }

    private static bool IsHiragana(string text) => text.Length > 0 && text.All(c => c is >= 'ぁ' and <= 'ゖ' or 'ー');

    private sealed record Line(string Code, string Kind, string Name, string Reading);

    private sealed record Prefecture(
        [property: JsonPropertyName("code")] string Code,
        [property: JsonPropertyName("name")] string Name,
        [property: JsonPropertyName("ruby")] string Ruby,
        [property: JsonPropertyName("municipalities")] Municipality[] Municipalities);

    private sealed record Municipality(
        [property: JsonPropertyName("code")] string Code,
        [property: JsonPropertyName("name")] string Name,
        [property: JsonPropertyName("ruby")] string Ruby,
        [property: JsonPropertyName("wards")] Municipality[]? Wards);
}
