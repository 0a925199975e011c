using Renkei.Needs;
using Renkei.Submissions;

namespace Renkei.Consolidation;

/// <summary>A row as the records stand now.</summary>
public sealed partial class ConsolidatedNeed
{
    /// <param name="theme">Names of its themes.</param>
    /// <param name="mark">That it came or changed after the last edition.</param>
    internal static ConsolidatedNeed Of(
        ConsolidatedKey key, Need need, SubmittedNeed content, string theme, string mark) => new()
        {
            NeedId = need.Id,
            ContentId = content.Id,
            RespondentId = need.RespondentId,
            IsOpenOnlyToSecretariat = need.IsOpenOnlyToSecretariat,
            PartnersMayBeNamed = content.PartnersMayBeNamed,
            Place = key.Place,
            Serial = need.Serial,
            Number = need.Number,
            RegionCode = key.RegionCode,
            Region = key.Region,
            BodyCode = key.BodyCode,
            BodyName = key.BodyName,
            Priority = content.Priority,
            Title = content.Title,
            Field = content.Field,
            SecondaryField1 = content.SecondaryField1,
            SecondaryField2 = content.SecondaryField2,
            CooperationKind = content.CooperationKind,
            CurrentSituation = content.CurrentSituation,
            Request = content.Request,
            OwnEfforts = content.OwnEfforts,
            ExpectedEffect = content.ExpectedEffect,
            Partners = content.Partners,
            Urgency = content.Urgency,
            DesiredYear = content.DesiredYear,
            BudgetNeed = content.BudgetNeed,
            EstimatedAmount = content.EstimatedAmount,
            EstimatedYen = content.EstimatedYen,
            PredecessorNumber = content.PredecessorNumber,
            Visibility = content.Visibility,
            Theme = theme,
            DivisionCode = key.DivisionCode,
            Division = key.Division,
            RelatedDivisions = need.RelatedDivisions,
            Disposition = need.Disposition is { } disposition ? $"{disposition.Letter()}　{disposition.Japanese()}" : "",
            Note = need.Note,
            Mark = mark,
        };
}
