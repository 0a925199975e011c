using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Renkei.Consolidation;

/// <summary>SHA-256 over what an edition keeps, value by value, each with its length before it so that no two run together.</summary>
internal sealed class EditionDigest : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public EditionDigest(IEnumerable<string> fields) => Take([.. fields]);

    public ConsolidatedBody With(ConsolidatedBody body)
    {
        Take(
            body.Place, body.Code, body.Name, body.RegionCode, body.Region, body.IsMunicipality, body.State, body.Kind,
            body.DueAt?.UtcTicks, body.SubmittedAt?.UtcTicks, body.IsLate, body.NeedCount, body.CaseCount, body.CorrectionCount,
            body.ReplacementCount);
        return body;
    }

    public ConsolidatedCase With(ConsolidatedCase item)
    {
        Take(item.Number, item.Name);
        return item;
    }

    public ConsolidatedIntent With(ConsolidatedIntent intent)
    {
        Take(intent.CaseNumber, intent.BodyCode, intent.Intent);
        return intent;
    }

    public ConsolidatedNeed With(ConsolidatedNeed row)
    {
        Take(
            row.Place, row.Number, row.RegionCode, row.Region, row.BodyCode, row.BodyName, row.Priority, row.Title, row.Field,
            row.SecondaryField1, row.SecondaryField2, row.CooperationKind, row.CurrentSituation, row.Request, row.OwnEfforts,
            row.ExpectedEffect, row.Partners, row.PartnersMayBeNamed, row.Urgency, row.DesiredYear, row.BudgetNeed,
            row.EstimatedAmount, row.EstimatedYen, row.PredecessorNumber, row.Visibility, row.IsOpenOnlyToSecretariat, row.Theme,
            row.DivisionCode, row.Division, row.RelatedDivisions, row.Disposition, row.Note);
        return row;
    }

    public string Finish() => Convert.ToHexStringLower(_hash.GetHashAndReset());

    public void Dispose() => _hash.Dispose();

    private void Take(params object?[] values)
    {
        foreach (var value in values)
        {
            var text = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{value}"));
            _hash.AppendData(BitConverter.GetBytes(text.Length));
            _hash.AppendData(text);
        }
    }
}
