using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Renkei.Organizations;
using Renkei.Submissions;

namespace Renkei.Needs;

internal sealed class NeedConfiguration : IEntityTypeConfiguration<Need>
{
    public void Configure(EntityTypeBuilder<Need> need)
    {
        need.ToTable("needs");
        need.Property(n => n.Number).HasMaxLength(20);
        need.Property(n => n.NextReport).HasMaxLength(Need.NextReportMaxLength);
        need.Property(n => n.Reason).HasMaxLength(Need.ReasonMaxLength);
        need.Property(n => n.RelatedDivisions).HasMaxLength(Need.RelatedDivisionsMaxLength);
        need.Property(n => n.Note).HasMaxLength(Need.NoteMaxLength);
        need.Property(n => n.PublicTitle).HasMaxLength(Need.PublicTitleMaxLength);
        need.Property(n => n.PublicSummary).HasMaxLength(Need.PublicSummaryMaxLength);
        need.HasIndex(n => n.Number).IsUnique();
        need.HasIndex(n => n.RowId).IsUnique();
        need.HasIndex(n => new { n.FiscalYear, n.RespondentId });
        need.HasOne<Organization>().WithMany().HasForeignKey(n => n.RespondentId).OnDelete(DeleteBehavior.Restrict);
        need.HasOne<Organization>().WithMany().HasForeignKey(n => n.DivisionId).OnDelete(DeleteBehavior.Restrict);
        need.HasOne<SubmittedNeed>().WithMany().HasForeignKey(n => n.ContentId).OnDelete(DeleteBehavior.Restrict);
    }
}
