using Renkei.FormWorkbooks;
using Renkei.Organizations;
using Renkei.Responses;
using Renkei.Sample;
using Renkei.Surveys;
using Renkei.Tests.Support;

namespace Renkei.Tests.FormWorkbooks;

/// <summary>A file of samples/ as the upload reads it.</summary>
internal static class SampleReading
{
    /// <param name="number">05 of 05-全角の数字と和暦-酒田市.xlsx.</param>
    public static ReturnedWorkbook Of(string number)
    {
        var path = Directory.GetFiles(Path.Combine(SourceTree.Root, "samples"), $"{number}-*.xlsx").Single();
        using var file = File.OpenRead(path);
        var found = RecognizedWorkbook.Open(file, Path.GetFileName(path));
        return found.Read(FormOf(found.Number));
    }

    /// <summary>Every filled field: 「1 title=橋の点検」, rows in the order of the workbook, the body's own before them all.</summary>
    public static IReadOnlyList<string> Said(this ReturnedWorkbook read) =>
    [
        .. from row in read.Rows.Index()
           from value in row.Item.Values
           where value.Value.Length > 0
           select $"{row.Index} {value.Key}={value.Value}",
    ];

    public static IEnumerable<string> Titles(this ReturnedWorkbook read) =>
        from row in read.Rows
        where row.Values.ContainsKey("title")
        select row.Values["title"];

    private static FormOfBody FormOf(FormNumber number)
    {
        var town = SampleFiles.Organization().Municipalities
            .Single(one => one.Code.StartsWith(number.BodyCode, StringComparison.Ordinal));
        var body = new Organization(OrganizationKind.Municipality, town.Code, town.Name, new DateOnly(2017, 4, 1));
        var (survey, form) = SampleForm.Build();
        return new FormOfBody(
            new SurveyResponse(survey, body, form.Id, DateTimeOffset.UnixEpoch), town.Name, [form],
            [.. survey.DeepeningItems.OrderBy(item => item.Number)]);
    }
}
