using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Renkei.Access;
using Renkei.Organizations;

namespace Renkei.Notices;

internal sealed class NoticeConfiguration :
    IEntityTypeConfiguration<Notice>, IEntityTypeConfiguration<NoticeReading>, IEntityTypeConfiguration<NoticeMail>
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

    public void Configure(EntityTypeBuilder<NoticeReading> reading)
    {
        reading.ToTable("notice_readings");
        reading.HasKey(r => new { r.NoticeId, r.AccountId });
        reading.HasOne<Notice>().WithMany().HasForeignKey(r => r.NoticeId).OnDelete(DeleteBehavior.Restrict);
        reading.HasOne<Account>().WithMany().HasForeignKey(r => r.AccountId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<NoticeMail> mail)
    {
        mail.ToTable("notice_mails");
        mail.Property(m => m.Address).HasMaxLength(NoticeMail.AddressMaxLength);
        mail.Property(m => m.LastError).HasMaxLength(NoticeMail.ErrorMaxLength);
        mail.HasIndex(m => new { m.NoticeId, m.Address }).IsUnique();
        mail.HasIndex(m => new { m.SentAt, m.RetryAt });
        mail.HasOne<Notice>().WithMany().HasForeignKey(m => m.NoticeId).OnDelete(DeleteBehavior.Restrict);
    }
}
