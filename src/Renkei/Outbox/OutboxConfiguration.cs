using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Renkei.Outbox;

internal sealed class OutboxConfiguration : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> message)
    {
        message.ToTable("outbox_messages");
        message.Property(m => m.Kind).HasMaxLength(60);
        message.Property(m => m.LastError).HasMaxLength(1000);
        message.HasIndex(m => new { m.HandledAt, m.CreatedAt });
    }
}
