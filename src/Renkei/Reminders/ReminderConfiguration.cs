using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Renkei.Surveys;

namespace Renkei.Reminders;

internal sealed class ReminderConfiguration :
    IEntityTypeConfiguration<ReminderPlan>, IEntityTypeConfiguration<ReminderStep>,
    IEntityTypeConfiguration<ReminderPause>, IEntityTypeConfiguration<Reminder>
{
    public void Configure(EntityTypeBuilder<ReminderPlan> plan)
    {
        plan.ToTable("reminder_plans");
        plan.HasIndex(p => p.SurveyId).IsUnique();
        plan.HasOne<Survey>().WithMany().HasForeignKey(p => p.SurveyId).OnDelete(DeleteBehavior.Restrict);
        plan.HasMany(p => p.Steps).WithOne().HasForeignKey(s => s.PlanId);
        plan.Ignore(p => p.Terms);
    }

    public void Configure(EntityTypeBuilder<ReminderStep> step)
    {
        step.ToTable("reminder_steps");
        step.Property(s => s.Id).ValueGeneratedNever();
        step.HasIndex(s => new { s.PlanId, s.OpenDays }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ReminderPause> pause)
    {
        pause.ToTable("reminder_pauses");
        pause.HasIndex(p => p.ResponseId).IsUnique();
        pause.HasOne<SurveyResponse>().WithMany().HasForeignKey(p => p.ResponseId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Reminder> reminder)
    {
        reminder.ToTable("reminders");
        reminder.Property(r => r.Step).HasMaxLength(Reminder.StepMaxLength);
        reminder.Property(r => r.Label).HasMaxLength(Reminder.StepMaxLength);
        reminder.Property(r => r.SentBy).HasMaxLength(200);
        reminder.HasIndex(r => new { r.ResponseId, r.Step }).IsUnique();
        reminder.HasOne<SurveyResponse>().WithMany().HasForeignKey(r => r.ResponseId).OnDelete(DeleteBehavior.Restrict);
    }
}
