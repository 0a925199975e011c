using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Renkei.Access;
using Renkei.Organizations;

namespace Renkei.Approvals;

internal sealed class ApprovalConfiguration :
    IEntityTypeConfiguration<ApprovalRoute>, IEntityTypeConfiguration<Absence>, IEntityTypeConfiguration<Deputy>,
    IEntityTypeConfiguration<Approval>
{
    public void Configure(EntityTypeBuilder<ApprovalRoute> route)
    {
        route.ToTable("approval_routes");
        route.HasIndex(r => new { r.UnitId, r.Matter }).IsUnique();
        route.HasOne<Organization>().WithMany().HasForeignKey(r => r.UnitId).OnDelete(DeleteBehavior.Restrict);
        route.OwnsMany(r => r.Steps, step =>
        {
            step.ToTable("approval_route_steps");
            step.WithOwner().HasForeignKey("RouteId");
            step.HasKey("RouteId", nameof(RouteStep.Number));
            step.Property(s => s.Number).ValueGeneratedNever();
        });
    }

    public void Configure(EntityTypeBuilder<Absence> absence)
    {
        absence.ToTable("absences");
        absence.Property(a => a.Reason).HasMaxLength(Absence.ReasonMaxLength);
        absence.HasIndex(a => a.PositionId);
        absence.HasOne<Position>().WithMany().HasForeignKey(a => a.PositionId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Deputy> deputy)
    {
        deputy.ToTable("deputies");
        deputy.HasKey(d => new { d.PositionId, d.Number });
        deputy.Property(d => d.Number).ValueGeneratedNever();
        deputy.HasOne<Position>().WithMany().HasForeignKey(d => d.PositionId).OnDelete(DeleteBehavior.Restrict);
        deputy.HasOne<Position>().WithMany().HasForeignKey(d => d.DeputyPositionId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Approval> approval)
    {
        approval.ToTable("approvals");
        approval.Property(a => a.Title).HasMaxLength(Approval.TitleMaxLength);
        approval.Property(a => a.DraftedBy).HasMaxLength(200);
        approval.Property(a => a.DecidedByPost).HasMaxLength(Position.TitleMaxLength);
        approval.Property(a => a.DocumentNumber).HasMaxLength(100);
        approval.HasIndex(a => new { a.BodyId, a.Status });
        approval.HasIndex(a => new { a.BodyId, a.FiscalYear, a.Number }).IsUnique();
        approval.HasIndex(a => a.SubjectId);
        approval.OwnsMany(a => a.Steps, step =>
        {
            step.ToTable("approval_steps");
            step.WithOwner().HasForeignKey("ApprovalId");
            step.HasKey("ApprovalId", nameof(ApprovalStep.Number));
            step.Property(s => s.Number).ValueGeneratedNever();
            step.Property(s => s.Post).HasMaxLength(120);
            step.Property(s => s.ActedBy).HasMaxLength(200);
            step.Property(s => s.ReviewedBy).HasMaxLength(200);
            step.HasIndex(s => s.PositionId);
        });
    }
}
