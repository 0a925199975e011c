using Renkei.Cycles;

namespace Renkei.Web.Cycles;

/// <summary>One person in charge in the form, as typed.</summary>
public sealed class ContactRow
{
    public string? UnitName { get; set; }

    public string? Title { get; set; }

    public string? PersonName { get; set; }

    public string? Telephone { get; set; }

    public string? Extension { get; set; }

    public string? Email { get; set; }

    internal bool IsEmpty =>
        new[] { UnitName, Title, PersonName, Telephone, Extension, Email }.All(string.IsNullOrWhiteSpace);

    internal static ContactRow Of(ContactEntry entry) => new()
    {
        UnitName = entry.UnitName,
        Title = entry.Title,
        PersonName = entry.PersonName,
        Telephone = entry.Telephone,
        Extension = entry.Extension,
        Email = entry.Email,
    };

    internal ContactEntry Read(ContactRank rank, IReadOnlyList<ContactEntry> before) => new(
        rank, Plain(UnitName), Plain(Title), Plain(PersonName), Plain(Telephone), Or(Extension), Or(Email),
        before.FirstOrDefault(entry => entry.PersonName == Plain(PersonName))?.AccountId);

    private static string Plain(string? text) => (text ?? "").Trim();

    private static string? Or(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
