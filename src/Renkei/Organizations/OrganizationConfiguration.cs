using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Renkei.Organizations;

internal sealed class OrganizationConfiguration :
    IEntityTypeConfiguration<Organization>, IEntityTypeConfiguration<OrganizationFacts>, IEntityTypeConfiguration<Installation>
{
    public void Configure(EntityTypeBuilder<Organization> organization)
    {
        organization.ToTable("organizations");
        organization.Property(o => o.Code).HasMaxLength(20);
        organization.Property(o => o.Name).HasMaxLength(Organization.NameMaxLength);
        organization.Property(o => o.Kana).HasMaxLength(120);
        organization.Property(o => o.Telephone).HasMaxLength(30);
        organization.HasIndex(o => new { o.Code, o.ValidFrom }).IsUnique();
        organization.HasIndex(o => o.BodyId);
        organization.HasOne<Organization>().WithMany().HasForeignKey(o => o.ParentId).OnDelete(DeleteBehavior.Restrict);
        organization.HasOne<Organization>().WithMany().HasForeignKey(o => o.BranchOfficeId).OnDelete(DeleteBehavior.Restrict);
        organization.HasOne<Organization>().WithMany().HasForeignKey(o => o.SuccessorId).OnDelete(DeleteBehavior.Restrict);
        organization.HasMany(o => o.Facts).WithOne().HasForeignKey(f => f.OrganizationId).OnDelete(DeleteBehavior.Cascade);
        organization.Navigation(o => o.Facts).HasField("_facts").UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    public void Configure(EntityTypeBuilder<OrganizationFacts> facts)
    {
        facts.ToTable("organization_facts");
        facts.HasKey(f => new { f.OrganizationId, f.From });
        facts.Property(f => f.From).ValueGeneratedNever();
        facts.Property(f => f.Name).HasMaxLength(Organization.NameMaxLength);
        facts.Property(f => f.Kana).HasMaxLength(120);
        facts.HasOne<Organization>().WithMany().HasForeignKey(f => f.ParentId).OnDelete(DeleteBehavior.Restrict);
        facts.HasOne<Organization>().WithMany().HasForeignKey(f => f.BranchOfficeId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Installation> installation)
    {
        installation.ToTable("installation");
        installation.Property(i => i.Id).ValueGeneratedNever();
        installation.HasOne<Organization>().WithMany().HasForeignKey(i => i.PrefectureId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
