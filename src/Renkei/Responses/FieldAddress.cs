namespace Renkei.Responses;

/// <summary>Where a value stands in an answer: a row (or the body itself) and an item of the questionnaire.</summary>
public readonly record struct FieldAddress(Guid RowId, string ItemKey)
{
    /// <summary>The row of everything that the body answers once.</summary>
    public static readonly Guid Body = Guid.Empty;

    /// <summary>As a form names it: <c>f.{row}.{item}</c>, the row without hyphens.</summary>
    public string FormName => $"f.{RowId:N}.{ItemKey}";

    public static bool TryParse(string formName, out FieldAddress field)
    {
        field = default;
        var parts = formName.Split('.', 3);
        if (parts is not ["f", var row, { Length: > 0 and <= DraftAnswer.ItemKeyMaxLength } item]
            || !Guid.TryParseExact(row, "N", out var rowId))
        {
            return false;
        }

        field = new FieldAddress(rowId, item);
        return true;
    }
}
