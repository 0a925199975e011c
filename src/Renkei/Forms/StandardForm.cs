using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Renkei.Calendar;

namespace Renkei.Forms;

/// <summary>標準の調査票 (layout B), from standard-form.json: what a form begins with when there is none to copy.</summary>
public static partial class StandardForm
{
    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
    };

    private static readonly Lazy<IReadOnlyList<StandardFormEntry>> Entries = new(Read);

    public static Questionnaire Build(SurveyKey survey, FormVariant variant)
    {
        var form = new Questionnaire(survey, variant);
        foreach (var entry in Entries.Value)
        {
            var terms = entry.Terms(variant, text => Fill(text, survey.FiscalYear));
            form.Add(entry.Key, entry.Section, entry.Kind, terms, entry.Standard);
        }

        return form;
    }

    /// <summary>Terms copied from an earlier year: options that name years (希望時期) move on to the year of the survey.</summary>
    internal static FormItemTerms InYearOf(SurveyKey survey, StandardItem? standard, FormItemTerms terms)
    {
        var options = Entries.Value.FirstOrDefault(entry => entry.Standard == standard)?.Options ?? [];
        return standard is not null && options.Any(option => Year().IsMatch(option))
            ? terms with { Options = [.. options.Select(option => Fill(option, survey.FiscalYear))], Example = "" }
            : terms;
    }

    // Coming years are named by the era of the survey's own year: in 平成30年度 nobody knew 令和.
    private static string Fill(string text, FiscalYear year) => Year().Replace(text, years =>
        JapaneseEra.Of(year.LastDay)
            .InWords(year.Year + int.Parse(years.Groups[1].Value, CultureInfo.InvariantCulture)) + "度");

    private static List<StandardFormEntry> Read()
    {
        var assembly = typeof(StandardForm).Assembly;
        using var file = assembly.GetManifestResourceStream("Renkei.Forms.standard-form.json")!;
        return JsonSerializer.Deserialize<List<StandardFormEntry>>(file, Reading)!;
    }

    [GeneratedRegex(@"\{年度\+(\d)\}")]
    private static partial Regex Year();
}
