using Renkei.Forms;
using Renkei.Surveys;

namespace Renkei.FormWorkbooks;

/// <summary>Widths of the columns of 様式2, as layout B has them.</summary>
internal static class NeedWidths
{
    public static double Of(FormItem item) => item.Standard switch
    {
        StandardItem.Priority => 6,
        StandardItem.Title => 24,
        StandardItem.Field or StandardItem.SecondaryField1 or StandardItem.SecondaryField2 => 12,
        StandardItem.CooperationKind => 14,
        StandardItem.CurrentSituation => 44,
        StandardItem.Request => 38,
        StandardItem.OwnEfforts => 34,
        StandardItem.ExpectedEffect => 26,
        StandardItem.Partners => 18,
        StandardItem.PartnerConsultation => 10,
        StandardItem.ExpectedDivision => 14,
        StandardItem.PriorConsultation or StandardItem.Urgency => 12,
        StandardItem.DesiredYear => 9,
        StandardItem.BudgetNeed => 7,
        StandardItem.EstimatedAmount => 10,
        StandardItem.Visibility => 12,
        StandardItem.PredecessorNumber => 13,
        StandardItem.Contact or StandardItem.Remarks => 18,
        _ => item.Kind switch
        {
            FormItemKind.LongText => 34,
            FormItemKind.WholeNumber or FormItemKind.Date => 12,
            _ => 18,
        },
    };
}
