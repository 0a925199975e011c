using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Renkei.Surveys;

namespace Renkei.Uploads;

internal sealed class UploadConfiguration : IEntityTypeConfiguration<WorkbookUpload>
{
    public void Configure(EntityTypeBuilder<WorkbookUpload> upload)
    {
        upload.ToTable("workbook_uploads");
        upload.Property(u => u.FileName).HasMaxLength(WorkbookUpload.FileNameMaxLength);
        upload.Property(u => u.Digest).HasMaxLength(64);
        upload.Property(u => u.SentBy).HasMaxLength(200);
        upload.Property(u => u.SettledBy).HasMaxLength(200);
        upload.HasIndex(u => new { u.ResponseId, u.Number }).IsUnique();
        upload.HasIndex(u => new { u.Status, u.SentAt });
        upload.HasOne<SurveyResponse>().WithMany().HasForeignKey(u => u.ResponseId).OnDelete(DeleteBehavior.Restrict);
    }
}
