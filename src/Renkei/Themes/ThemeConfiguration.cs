using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Renkei.Needs;

namespace Renkei.Themes;

internal sealed class ThemeConfiguration : IEntityTypeConfiguration<Theme>, IEntityTypeConfiguration<ThemeNeed>
{
    public void Configure(EntityTypeBuilder<Theme> theme)
    {
        theme.ToTable("themes");
        theme.Property(t => t.Name).HasMaxLength(Theme.NameMaxLength);
        theme.Property(t => t.Keywords).HasMaxLength(400);
        theme.Property(t => t.Summary).HasMaxLength(Theme.TextMaxLength);
        theme.Property(t => t.Reason).HasMaxLength(Theme.TextMaxLength);
        theme.HasIndex(t => new { t.FiscalYear, t.Serial }).IsUnique();
        theme.HasOne<Theme>().WithMany().HasForeignKey(t => t.PredecessorId).OnDelete(DeleteBehavior.Restrict);
        theme.HasMany(t => t.Needs).WithOne().HasForeignKey(n => n.ThemeId);
    }

    public void Configure(EntityTypeBuilder<ThemeNeed> member)
    {
        member.ToTable("theme_needs");
        member.HasKey(m => new { m.ThemeId, m.NeedId });
        member.HasIndex(m => m.NeedId).IsUnique();
        member.Property(m => m.Shared).HasMaxLength(400);
        member.HasOne<Need>().WithMany().HasForeignKey(m => m.NeedId).OnDelete(DeleteBehavior.Restrict);
    }
}
