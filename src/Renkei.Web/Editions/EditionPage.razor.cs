using Microsoft.AspNetCore.Components;
using Renkei.Editions;
using Renkei.Web.Components;
using Renkei.Web.Surveys;

namespace Renkei.Web.Editions;

public sealed partial class EditionPage(AbandonCorrectedForm abandon)
{
    private CorrectedFormSheet? _sheet;
    private string _address = "";
    private bool _hasLetter;
    private IReadOnlyList<Crumb> _trail = [];

    [Parameter]
    public required string Code { get; set; }

    [Parameter]
    public int Number { get; set; }

    protected override async Task<bool> FindAsync()
    {
        _sheet = await CorrectedFormSheet.LoadAsync(Db, Code, Number, Actor, Cancellation);
        _hasLetter = (await CorrectionLetters.LoadAsync(Db, _sheet, Actor, isSample: false, Cancellation)).Count > 0;
        _address = EditionAddress.Of(Code, Number);
        _trail = [.. SurveyAddresses.Trail(_sheet.Survey), new("調査票の訂正", $"{SurveyAddresses.Of(Code)}/editions")];
        return true;
    }

    private Task AbandonAsync() => DoAsync(
        () => abandon.ExecuteAsync(Code, Number, Cancellation), $"{SurveyAddresses.Of(Code)}/editions", "訂正を取り止めました");
}
