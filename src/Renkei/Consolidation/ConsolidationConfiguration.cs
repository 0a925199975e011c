using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Renkei.Surveys;

namespace Renkei.Consolidation;

internal sealed class ConsolidationConfiguration :
    IEntityTypeConfiguration<ConsolidationEdition>, IEntityTypeConfiguration<ConsolidatedNeed>,
    IEntityTypeConfiguration<ConsolidatedBody>, IEntityTypeConfiguration<ConsolidatedCase>,
    IEntityTypeConfiguration<ConsolidatedIntent>
{
    public void Configure(EntityTypeBuilder<ConsolidationEdition> edition)
    {
        edition.ToTable("consolidation_editions");
        edition.Property(e => e.Note).HasMaxLength(ConsolidationEdition.NoteMaxLength);
        edition.Property(e => e.FixedBy).HasMaxLength(200);
        edition.Property(e => e.Digest).HasMaxLength(64);
        edition.HasIndex(e => new { e.SurveyId, e.Number }).IsUnique();
        edition.HasOne<Survey>().WithMany().HasForeignKey(e => e.SurveyId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ConsolidatedNeed> need)
    {
        need.ToTable("consolidated_needs");
        need.Ignore(n => n.Mark);
        need.HasIndex(n => new { n.EditionId, n.Place }).IsUnique();
        need.HasOne<ConsolidationEdition>().WithMany().HasForeignKey(n => n.EditionId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ConsolidatedBody> body)
    {
        body.ToTable("consolidated_bodies");
        body.HasIndex(b => new { b.EditionId, b.Place }).IsUnique();
        body.HasOne<ConsolidationEdition>().WithMany().HasForeignKey(b => b.EditionId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ConsolidatedCase> item)
    {
        item.ToTable("consolidated_cases");
        item.HasIndex(c => new { c.EditionId, c.Number }).IsUnique();
        item.HasOne<ConsolidationEdition>().WithMany().HasForeignKey(c => c.EditionId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ConsolidatedIntent> intent)
    {
        intent.ToTable("consolidated_intents");
        intent.HasIndex(i => i.EditionId);
        intent.HasOne<ConsolidationEdition>().WithMany().HasForeignKey(i => i.EditionId).OnDelete(DeleteBehavior.Restrict);
    }
}
