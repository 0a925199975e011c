using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Renkei.Surveys;

namespace Renkei.Responses;

internal sealed class DraftConfiguration :
    IEntityTypeConfiguration<DraftAnswer>, IEntityTypeConfiguration<DraftNeed>, IEntityTypeConfiguration<DraftConflict>
{
    public void Configure(EntityTypeBuilder<DraftAnswer> answer)
    {
        answer.ToTable("draft_answers");
        answer.Ignore(a => a.Field);
        answer.Property(a => a.ItemKey).HasMaxLength(DraftAnswer.ItemKeyMaxLength);
        answer.Property(a => a.ChangedBy).HasMaxLength(200);
        answer.HasIndex(a => new { a.ResponseId, a.RowId, a.ItemKey }).IsUnique();
        answer.HasOne<SurveyResponse>().WithMany().HasForeignKey(a => a.ResponseId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<DraftNeed> row)
    {
        row.ToTable("draft_needs");
        row.Property(r => r.Id).ValueGeneratedNever();
        row.HasIndex(r => r.ResponseId);
        row.HasOne<SurveyResponse>().WithMany().HasForeignKey(r => r.ResponseId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<DraftConflict> conflict)
    {
        conflict.ToTable("draft_conflicts");
        conflict.Ignore(c => c.Field);
        conflict.Property(c => c.ItemKey).HasMaxLength(DraftAnswer.ItemKeyMaxLength);
        conflict.Property(c => c.WrittenBy).HasMaxLength(200);
        conflict.HasIndex(c => c.ResponseId);
        conflict.HasOne<SurveyResponse>().WithMany().HasForeignKey(c => c.ResponseId).OnDelete(DeleteBehavior.Restrict);
    }
}
