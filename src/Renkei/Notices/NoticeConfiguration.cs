using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Renkei.Organizations;

namespace Renkei.Notices;

internal sealed class NoticeConfiguration : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> notice)
    {
        notice.ToTable("notices");
        notice.Property(n => n.Title).HasMaxLength(Notice.TitleMaxLength);
        notice.Property(n => n.Text).HasMaxLength(Notice.TextMaxLength);
        notice.Property(n => n.Address).HasMaxLength(Notice.AddressMaxLength);
        notice.HasIndex(n => new { n.RecipientId, n.CreatedAt });
        notice.HasOne<Organization>().WithMany().HasForeignKey(n => n.RecipientId).OnDelete(DeleteBehavior.Restrict);
    }
}
