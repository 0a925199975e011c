using Renkei.Calendar;
using Renkei.Data;
using Renkei.Organizations;

namespace Renkei.Cycles;

/// <summary>
/// 担当者名簿 of one body (or 課 of the prefecture) for one fiscal year. It begins with last year's lines and counts
/// once the body has confirmed it.
/// </summary>
public sealed class ContactList : IVersioned
{
    private readonly List<Contact> _contacts = [];

    public ContactList(FiscalYear year, Organization organization, ContactList? predecessor)
    {
        Year = year;
        OrganizationId = organization.Id;
        PredecessorId = predecessor?.Id;
        Write([.. predecessor?.Entries ?? []]);
    }

    private ContactList()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public int Version { get; private set; } = 1;

    public FiscalYear Year { get; private set; }

    public Guid OrganizationId { get; private set; }

    public Guid? PredecessorId { get; private set; }

    public DateTimeOffset? ConfirmedAt { get; private set; }

    /// <summary>Post and name of who confirmed.</summary>
    public string? ConfirmedBy { get; private set; }

    public IReadOnlyList<Contact> Contacts => _contacts;

    public IEnumerable<ContactEntry> Entries => _contacts.OrderBy(contact => contact.Number).Select(c => c.Entry);

    public bool HasPrimary => _contacts.Any(contact => contact.Rank == ContactRank.Primary);

    /// <summary>「このとおりで確認しました」</summary>
    public void Confirm(string by, DateTimeOffset now)
    {
        ContactRules.HasPrimary.Require(HasPrimary);
        ConfirmedBy = by;
        ConfirmedAt = now;
    }

    /// <summary>Says it anew; what was confirmed before has to be confirmed again.</summary>
    public void Revise(IReadOnlyList<ContactEntry> entries)
    {
        ContactRules.Complete.Require(entries.All(entry => entry.IsComplete));
        ContactRules.OnePrimary.Require(entries.Count(entry => entry.Rank == ContactRank.Primary) <= 1);
        Write(entries);
        ConfirmedAt = null;
        ConfirmedBy = null;
    }

    /// <summary>Lines of a person who leaves, each with what stands there instead or null; the body confirms the list again.</summary>
    internal void Replace(IReadOnlyDictionary<Guid, ContactEntry?> lines)
    {
        Write([.. _contacts.OrderBy(contact => contact.Number)
            .Select(contact => lines.TryGetValue(contact.Id, out var instead) ? instead : contact.Entry)
            .OfType<ContactEntry>()]);
        ConfirmedAt = null;
        ConfirmedBy = null;
    }

    private void Write(IReadOnlyList<ContactEntry> entries)
    {
        var old = _contacts.OrderBy(contact => contact.Number).ToList();
        old.Skip(entries.Count).ToList().ForEach(contact => _contacts.Remove(contact));
        foreach (var (index, entry) in entries.Index())
        {
            if (index < old.Count)
            {
                old[index].Write(entry);
            }
            else
            {
                _contacts.Add(new Contact(Id, index + 1, entry));
            }
        }
    }
}
