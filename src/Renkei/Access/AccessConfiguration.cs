using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Renkei.Organizations;

namespace Renkei.Access;

internal sealed class AccessConfiguration :
    IEntityTypeConfiguration<Account>, IEntityTypeConfiguration<Position>, IEntityTypeConfiguration<Appointment>,
    IEntityTypeConfiguration<KeptForm>
{
    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.Property(a => a.PersonName).HasMaxLength(Account.PersonNameMaxLength);
        account.HasIndex(a => a.BodyId);
        account.HasOne<Organization>().WithMany().HasForeignKey(a => a.BodyId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Position> position)
    {
        position.ToTable("positions");
        position.Property(p => p.Title).HasMaxLength(Position.TitleMaxLength);
        position.HasIndex(p => p.BodyId);
        position.HasOne<Organization>().WithMany().HasForeignKey(p => p.UnitId).OnDelete(DeleteBehavior.Restrict);
        position.OwnsMany(p => p.Roles, role =>
        {
            role.ToTable("position_roles");
            role.WithOwner().HasForeignKey("PositionId");
            role.HasKey("PositionId", nameof(PositionRole.Role));
        });
    }

    public void Configure(EntityTypeBuilder<Appointment> appointment)
    {
        appointment.ToTable("appointments");
        appointment.HasIndex(a => a.AccountId);
        appointment.HasIndex(a => a.PositionId);
        appointment.HasOne<Account>().WithMany().HasForeignKey(a => a.AccountId).OnDelete(DeleteBehavior.Restrict);
        appointment.HasOne<Position>().WithMany().HasForeignKey(a => a.PositionId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<KeptForm> form)
    {
        form.ToTable("kept_forms");
        form.Property(f => f.Path).HasMaxLength(2000);
        form.HasIndex(f => f.ExpiresAt);
    }
}
