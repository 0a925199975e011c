using System.Text.Json;
using Renkei.Forms;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Sample;

/// <summary>What a body writes in a row of 様式2.</summary>
internal static class SampleNeedValues
{
    /// <param name="first">Before a 修正のお願い; false gives only the fields that were then mended.</param>
    public static IEnumerable<(FieldAddress Field, string Value)> Of(
        SampleNeed need, Questionnaire form, Guid row, bool first)
    {
        var (situation, request) = (need.Situation, need.Request);
        if (first)
        {
            (situation, request) = (need.FirstVersion?.Situation ?? situation, need.FirstVersion?.Request ?? request);
        }

        var values = first
            ? All(need, situation, request)
            : [(StandardItem.CurrentSituation, situation), (StandardItem.Request, request)];
        return
            from value in values
            let item = form.Find(value.Item)
            where item is not null && !string.IsNullOrEmpty(value.Text)
            select (new FieldAddress(row, item.Key), value.Text!);
    }

    private static (StandardItem Item, string? Text)[] All(SampleNeed need, string situation, string request) =>
    [
        (StandardItem.Priority, need.Priority?.ToString()),
        (StandardItem.Title, need.Title),
        (StandardItem.Field, need.Field),
        (StandardItem.SecondaryField1, need.SubField1),
        (StandardItem.SecondaryField2, need.SubField2),
        (StandardItem.CooperationKind, need.Cooperation),
        (StandardItem.CurrentSituation, situation),
        (StandardItem.Request, request),
        (StandardItem.OwnEfforts, need.Own),
        (StandardItem.ExpectedEffect, need.Effect),
        (StandardItem.Partners, need.Partner),
        (StandardItem.PartnerConsultation, need.PartnerConsultation),
        (StandardItem.ExpectedDivision, need.TargetMunicipalities ?? need.Division),
        (StandardItem.PriorConsultation, need.EarlierTalks),
        (StandardItem.Urgency, need.Urgency),
        (StandardItem.DesiredYear, need.When),
        (StandardItem.BudgetNeed, need.Budget),
        (StandardItem.EstimatedAmount, AmountOf(need.CostThousandYen)),
        (StandardItem.Visibility, need.Visibility),
        (StandardItem.PredecessorNumber, need.Previous),
        (StandardItem.Contact, need.Section),
        (StandardItem.Remarks, need.Note),
    ];

    private static string? AmountOf(JsonElement? amount) => amount switch
    {
        null or { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined } => null,
        { } written => written.ToString(),
    };
}
