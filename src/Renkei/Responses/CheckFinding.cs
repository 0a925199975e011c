namespace Renkei.Responses;

/// <summary>Something that the check before submission found.</summary>
/// <param name="IsRefused">本提出 waits until it is put right; otherwise it is only pointed out.</param>
/// <param name="Field">Where; the item key is empty for a table as a whole.</param>
public sealed record CheckFinding(bool IsRefused, FieldAddress Field, string Message);
