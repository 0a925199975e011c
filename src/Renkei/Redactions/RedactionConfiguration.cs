using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Renkei.Redactions;

internal sealed class RedactionConfiguration : IEntityTypeConfiguration<Redaction>
{
    public void Configure(EntityTypeBuilder<Redaction> redaction)
    {
        redaction.ToTable("redactions");
        redaction.Property(r => r.Reason).HasMaxLength(Redaction.ReasonMaxLength);
        redaction.Property(r => r.DoneBy).HasMaxLength(200);
        redaction.HasIndex(r => r.DoneAt);
    }
}
