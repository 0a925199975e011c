using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Renkei.Needs;

namespace Renkei.Replies;

internal sealed class ReplyConfiguration : IEntityTypeConfiguration<Reply>, IEntityTypeConfiguration<ReplyBatch>
{
    public void Configure(EntityTypeBuilder<Reply> reply)
    {
        reply.ToTable("replies");
        reply.Property(r => r.Text).HasMaxLength(Reply.TextMaxLength);
        reply.Property(r => r.Schedule).HasMaxLength(60);
        reply.HasIndex(r => new { r.NeedId, r.Round, r.Number }).IsUnique();
        reply.HasOne<Need>().WithMany().HasForeignKey(r => r.NeedId).OnDelete(DeleteBehavior.Restrict);
        reply.HasOne<ReplyBatch>().WithMany().HasForeignKey(r => r.BatchId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ReplyBatch> batch)
    {
        batch.ToTable("reply_batches");
        batch.Property(b => b.Title).HasMaxLength(ReplyBatch.TitleMaxLength);
        batch.Property(b => b.DocumentNumber).HasMaxLength(60);
    }
}
