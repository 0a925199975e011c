namespace Renkei.Cycles;

/// <summary>What a line of the 担当者名簿 says.</summary>
public sealed record ContactEntry(
    ContactRank Rank, string UnitName, string Title, string PersonName, string Telephone,
    string? Extension = null, string? Email = null, Guid? AccountId = null)
{
    /// <summary>課, post, name and telephone are there, and nothing is longer than its field.</summary>
    public bool IsComplete =>
        new[] { UnitName, Title, PersonName, Telephone }.All(text => text.Length is > 0 and <= Contact.TextMaxLength)
        && (Extension?.Length ?? 0) <= Contact.TextMaxLength
        && (Email?.Length ?? 0) <= Contact.EmailMaxLength;
}

public enum ContactRank
{
    /// <summary>正担当</summary>
    Primary,

    /// <summary>副担当</summary>
    Deputy,
}
