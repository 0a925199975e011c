using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Renkei.Publishing;

internal sealed class PublicationConfiguration : IEntityTypeConfiguration<PublicationPlan>
{
    public void Configure(EntityTypeBuilder<PublicationPlan> plan)
    {
        plan.ToTable("publication_plans");
        plan.HasIndex(p => new { p.FiscalYear, p.Status });
    }
}
