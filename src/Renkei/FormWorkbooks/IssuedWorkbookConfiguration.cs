using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Renkei.Surveys;

namespace Renkei.FormWorkbooks;

internal sealed class IssuedWorkbookConfiguration : IEntityTypeConfiguration<IssuedWorkbook>
{
    public void Configure(EntityTypeBuilder<IssuedWorkbook> workbook)
    {
        workbook.ToTable("issued_workbooks");
        workbook.Property(w => w.Id).ValueGeneratedNever();
        workbook.Property(w => w.MadeBy).HasMaxLength(200);
        workbook.HasIndex(w => w.ResponseId);
        workbook.HasOne<SurveyResponse>().WithMany().HasForeignKey(w => w.ResponseId).OnDelete(DeleteBehavior.Restrict);
    }
}
