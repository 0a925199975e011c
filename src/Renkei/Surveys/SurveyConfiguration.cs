using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Renkei.Forms;
using Renkei.Organizations;

namespace Renkei.Surveys;

internal sealed class SurveyConfiguration :
    IEntityTypeConfiguration<Survey>, IEntityTypeConfiguration<SurveyTarget>, IEntityTypeConfiguration<DeepeningItem>,
    IEntityTypeConfiguration<AssemblyPeriod>
{
    public void Configure(EntityTypeBuilder<Survey> survey)
    {
        survey.ToTable("surveys");
        survey.Property(s => s.Title).HasMaxLength(Survey.TitleMaxLength);
        survey.HasIndex(s => new { s.FiscalYear, s.Number }).IsUnique();
        survey.HasOne<Survey>().WithMany().HasForeignKey(s => s.PredecessorId).OnDelete(DeleteBehavior.Restrict);
        survey.HasMany<Questionnaire>().WithOne().HasForeignKey(q => q.SurveyId).OnDelete(DeleteBehavior.Restrict);
        survey.HasMany(s => s.Targets).WithOne().HasForeignKey(t => t.SurveyId);
        survey.HasMany(s => s.DeepeningItems).WithOne().HasForeignKey(i => i.SurveyId);
        survey.OwnsOne(s => s.Letter, letter =>
        {
            letter.Property(l => l.DocumentNumber).HasMaxLength(60);
            letter.Property(l => l.SenderPost).HasMaxLength(100);
            letter.Property(l => l.AddresseePost).HasMaxLength(60);
            letter.Property(l => l.ContactDivision).HasMaxLength(100);
            letter.Property(l => l.ContactTelephone).HasMaxLength(60);
            letter.Property(l => l.Purpose).HasMaxLength(600);
            letter.Property(l => l.Schedule).HasMaxLength(600);
        });
        survey.Navigation(s => s.Letter).IsRequired();
    }

    public void Configure(EntityTypeBuilder<SurveyTarget> target)
    {
        target.ToTable("survey_targets");
        target.Property(t => t.Id).ValueGeneratedNever();
        target.HasIndex(t => new { t.SurveyId, t.OrganizationId }).IsUnique();
        target.HasOne<Organization>().WithMany().HasForeignKey(t => t.OrganizationId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<DeepeningItem> item)
    {
        item.ToTable("deepening_items");
        item.Property(i => i.Id).ValueGeneratedNever();
        item.Property(i => i.Name).HasMaxLength(DeepeningItem.NameMaxLength);
        item.Property(i => i.LastCourse).HasMaxLength(DeepeningItem.CourseMaxLength);
    }

    public void Configure(EntityTypeBuilder<AssemblyPeriod> period)
    {
        period.ToTable("assembly_periods");
        period.Property(p => p.Name).HasMaxLength(AssemblyPeriod.NameMaxLength);
        period.HasIndex(p => p.OrganizationId);
        period.HasOne<Organization>().WithMany().HasForeignKey(p => p.OrganizationId).OnDelete(DeleteBehavior.Restrict);
    }
}
