using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Renkei.Surveys;

namespace Renkei.Editions;

internal sealed class CorrectedFormConfiguration : IEntityTypeConfiguration<CorrectedForm>
{
    public void Configure(EntityTypeBuilder<CorrectedForm> corrected)
    {
        corrected.ToTable("corrected_forms");
        corrected.Property(c => c.Reason).HasMaxLength(CorrectedForm.TextMaxLength);
        corrected.Property(c => c.DocumentNumber).HasMaxLength(CorrectedForm.DocumentNumberMaxLength);
        corrected.HasIndex(c => new { c.SurveyId, c.Number }).IsUnique();
        corrected.HasOne<Survey>().WithMany().HasForeignKey(c => c.SurveyId).OnDelete(DeleteBehavior.Restrict);
    }
}
