using Renkei.Needs;

namespace Renkei.Web.Needs;

/// <summary>事務局整理欄 as typed.</summary>
public sealed record SortingInput(
    string Division, string Disposition, string NextReport, string Reason, string Note, string PublicTitle,
    string PublicSummary, string RelatedDivisions)
{
    public static SortingInput Of(NeedSheet sheet) => new(
        sheet.DivisionCode ?? "", sheet.Need.Disposition?.Letter().ToString() ?? "", sheet.Need.NextReport ?? "",
        sheet.Need.Reason ?? "", sheet.Need.Note, sheet.Need.PublicTitle ?? "", sheet.Need.PublicSummary ?? "", sheet.Need.RelatedDivisions);

    public static SortingInput Read(Func<string, string> sent) => new(
        sent("division"), sent("disposition"), sent("next-report"), sent("reason"), sent("note"), sent("public-title"),
        sent("public-summary"), sent("related-divisions"));

    /// <exception cref="NotFoundException">The division is none of those offered.</exception>
    public NeedSorting ToSorting(IReadOnlyDictionary<string, Guid> divisions) => new(
        Division.Length == 0 ? null
        : divisions.TryGetValue(Division, out var division) ? division
        : throw new NotFoundException("Division", Division),
        Disposition is [var letter] ? NeedPlaces.ByLetter(letter) : null, NextReport, Reason, Note, PublicTitle, PublicSummary,
        RelatedDivisions);
}
