using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Renkei.Access;
using Renkei.Organizations;

namespace Renkei.Cycles;

internal sealed class CycleConfiguration :
    IEntityTypeConfiguration<CyclePhase>, IEntityTypeConfiguration<ContactList>, IEntityTypeConfiguration<Contact>
{
    public void Configure(EntityTypeBuilder<CyclePhase> phase)
    {
        phase.ToTable("cycle_phases");
        phase.Property(p => p.Name).HasMaxLength(CyclePhase.NameMaxLength);
        phase.HasIndex(p => new { p.Year, p.Number }).IsUnique();
        phase.HasOne<CyclePhase>().WithMany().HasForeignKey(p => p.PredecessorId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ContactList> list)
    {
        list.ToTable("contact_lists");
        list.Ignore(l => l.Entries);
        list.Property(l => l.ConfirmedBy).HasMaxLength(200);
        list.HasIndex(l => new { l.Year, l.OrganizationId }).IsUnique();
        list.HasOne<Organization>().WithMany().HasForeignKey(l => l.OrganizationId).OnDelete(DeleteBehavior.Restrict);
        list.HasOne<ContactList>().WithMany().HasForeignKey(l => l.PredecessorId).OnDelete(DeleteBehavior.Restrict);
        list.HasMany(l => l.Contacts).WithOne().HasForeignKey(c => c.ListId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<Contact> contact)
    {
        contact.ToTable("contacts");
        contact.Ignore(c => c.Entry);
        contact.Property(c => c.Id).ValueGeneratedNever();
        contact.Property(c => c.UnitName).HasMaxLength(Contact.TextMaxLength);
        contact.Property(c => c.Title).HasMaxLength(Contact.TextMaxLength);
        contact.Property(c => c.PersonName).HasMaxLength(Contact.TextMaxLength);
        contact.Property(c => c.Telephone).HasMaxLength(Contact.TextMaxLength);
        contact.Property(c => c.Extension).HasMaxLength(Contact.TextMaxLength);
        contact.Property(c => c.Email).HasMaxLength(Contact.EmailMaxLength);
        contact.HasOne<Account>().WithMany().HasForeignKey(c => c.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}
