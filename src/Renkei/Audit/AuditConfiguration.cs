using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Renkei.Audit;

internal sealed class AuditConfiguration :
    IEntityTypeConfiguration<AuditEntry>, IEntityTypeConfiguration<AuditValue>, IEntityTypeConfiguration<AuditLink>
{
    public void Configure(EntityTypeBuilder<AuditEntry> entry)
    {
        entry.ToTable("audit_entries");
        entry.Property(e => e.Id).ValueGeneratedNever();
        entry.Property(e => e.ActorLabel).HasMaxLength(200);
        entry.Property(e => e.SubjectKind).HasMaxLength(60);
        entry.Property(e => e.SubjectId).HasMaxLength(200);
        entry.Property(e => e.Digest).HasMaxLength(64);
        entry.HasIndex(e => e.RecordId);
        entry.HasIndex(e => e.At);
    }

    public void Configure(EntityTypeBuilder<AuditValue> value)
    {
        value.ToTable("audit_values");
        value.HasKey(v => new { v.EntryId, v.Number });
        value.Property(v => v.Field).HasMaxLength(80);
        value.Property(v => v.Salt).HasMaxLength(32);
        value.Property(v => v.Digest).HasMaxLength(64);
        value.HasOne<AuditEntry>().WithMany().HasForeignKey(v => v.EntryId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AuditLink> link)
    {
        link.ToTable("audit_links");
        link.HasKey(l => l.Number);
        link.Property(l => l.Number).ValueGeneratedNever();
        link.Property(l => l.Hash).HasMaxLength(64);
        link.HasIndex(l => l.EntryId).IsUnique();
    }
}
