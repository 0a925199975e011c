using Renkei.Audit;

namespace Renkei.Cycles;

/// <summary>正担当 or 副担当: one line of a body's 担当者名簿.</summary>
public sealed class Contact : IPartOfRecord
{
    public const int TextMaxLength = 40;
    public const int EmailMaxLength = 120;

    internal Contact(Guid listId, int number, ContactEntry entry)
    {
        ListId = listId;
        Number = number;
        Write(entry);
    }

    private Contact()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid ListId { get; private set; }

    public Guid RecordId => ListId;

    public int Number { get; private set; }

    public ContactRank Rank { get; private set; }

    /// <summary>課 and 係, as the body calls it.</summary>
    public string UnitName { get; private set; } = "";

    public string Title { get; private set; } = "";

    public string PersonName { get; private set; } = "";

    public string Telephone { get; private set; } = "";

    public string? Extension { get; private set; }

    public string? Email { get; private set; }

    /// <summary>The person's account, where the body linked it.</summary>
    public Guid? AccountId { get; private set; }

    public ContactEntry Entry =>
        new(Rank, UnitName, Title, PersonName, Telephone, Extension, Email, AccountId);

    internal void Write(ContactEntry entry) =>
        (Rank, UnitName, Title, PersonName, Telephone, Extension, Email, AccountId) = entry;
}
