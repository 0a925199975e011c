using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Renkei.Themes;

namespace Renkei.Councils;

internal sealed class CouncilConfiguration :
    IEntityTypeConfiguration<CouncilMeeting>, IEntityTypeConfiguration<AgendaItem>
{
    public void Configure(EntityTypeBuilder<CouncilMeeting> meeting)
    {
        meeting.ToTable("council_meetings");
        meeting.Property(m => m.Name).HasMaxLength(CouncilMeeting.NameMaxLength);
        meeting.Property(m => m.Place).HasMaxLength(CouncilMeeting.NameMaxLength);
        meeting.HasIndex(m => new { m.FiscalYear, m.Number }).IsUnique();
        meeting.HasMany(m => m.Agenda).WithOne().HasForeignKey(item => item.MeetingId);
    }

    public void Configure(EntityTypeBuilder<AgendaItem> item)
    {
        item.ToTable("agenda_items");
        item.Property(i => i.Title).HasMaxLength(CouncilMeeting.NameMaxLength);
        item.Property(i => i.DecisionNumber).HasMaxLength(20);
        item.Property(i => i.DecisionText).HasMaxLength(AgendaItem.TextMaxLength);
        item.Property(i => i.Conditions).HasMaxLength(AgendaItem.TextMaxLength);
        item.Property(i => i.Owner).HasMaxLength(100);
        item.Property(i => i.Due).HasMaxLength(40);
        item.HasOne<Theme>().WithMany().HasForeignKey(i => i.ThemeId).OnDelete(DeleteBehavior.Restrict);
    }
}
