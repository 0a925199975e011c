using Microsoft.AspNetCore.Components;
using Renkei.Calendar;
using Renkei.Editions;
using Renkei.Web.Components;
using Renkei.Web.Surveys;

namespace Renkei.Web.Editions;

public sealed partial class EditionReasonPage(ExplainCorrectedForm explain)
{
    private static readonly IReadOnlyList<Option> AskOptions =
    [
        new("no", "お願いしない", "提出済みの回答は、前の版への回答としてそのまま生かします。"),
        new("yes", "追加の記入をお願いする", "新しく必須になった項目のある団体に、修正のお願いを出します。"),
    ];

    private CorrectedFormSheet? _sheet;
    private IReadOnlyList<Crumb> _trail = [];
    private string _reason = "";
    private bool _asks;
    private string _document = "";
    private string _issued = "";

    [Parameter]
    public required string Code { get; set; }

    [Parameter]
    public int Number { get; set; }

    protected override async Task<bool> FindAsync()
    {
        _sheet = await CorrectedFormSheet.LoadAsync(Db, Code, Number, Actor, Cancellation);
        var corrected = _sheet.Corrected;
        _trail = [.. SurveyAddresses.Trail(_sheet.Survey), new($"調査票の訂正{Number}", EditionAddress.Of(Code, Number))];
        (_reason, _asks, _document) = (corrected.Reason, corrected.AsksForMore, corrected.DocumentNumber);
        _issued = corrected.IssuedOn?.InJapaneseWithoutWeekday() ?? "";
        return true;
    }

    private Task SaveAsync()
    {
        (_reason, _asks, _document, _issued) = (Sent("reason"), Sent("asks") == "yes", Sent("document"), Sent("issued"));
        DateOnly? issuedOn = null;
        if (_issued.Trim().Length > 0)
        {
            if (!JapaneseDateReader.TryRead(_issued, out var day, out var mistake))
            {
                Refuse($"日付：{mistake}");
                return Task.CompletedTask;
            }

            issuedOn = day;
        }

        return DoAsync(
            () => explain.ExecuteAsync(Code, Number, _reason.Trim(), _asks, _document.Trim(), issuedOn, Cancellation),
            EditionAddress.Of(Code, Number), "保存しました");
    }
}
