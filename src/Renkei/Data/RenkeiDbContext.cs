using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Approvals;
using Renkei.Audit;
using Renkei.Calendar;
using Renkei.Collection;
using Renkei.Consolidation;
using Renkei.Councils;
using Renkei.Cycles;
using Renkei.Editions;
using Renkei.Files;
using Renkei.Forms;
using Renkei.FormWorkbooks;
using Renkei.Needs;
using Renkei.Notices;
using Renkei.Organizations;
using Renkei.Outbox;
using Renkei.Publishing;
using Renkei.Questions;
using Renkei.Reminders;
using Renkei.Replies;
using Renkei.Responses;
using Renkei.Submissions;
using Renkei.Surveys;
using Renkei.Themes;
using Renkei.Uploads;

namespace Renkei.Data;

/// <summary>One model for both engines; each engine's subclass owns its migrations.</summary>
public abstract class RenkeiDbContext(DbContextOptions options)
    : IdentityUserContext<Account, Guid>(options), IDataProtectionKeyContext
{
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    // Organizations
    public DbSet<Organization> Organizations => Set<Organization>();

    public DbSet<Installation> Installations => Set<Installation>();

    // Access
    public DbSet<Position> Positions => Set<Position>();

    public DbSet<Appointment> Appointments => Set<Appointment>();

    public DbSet<KeptForm> KeptForms => Set<KeptForm>();

    // Audit
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<AuditValue> AuditValues => Set<AuditValue>();

    public DbSet<AuditLink> AuditLinks => Set<AuditLink>();

    // Outbox
    public DbSet<OutboxMessage> OutboxMessages => Set<OutboxMessage>();

    // Notices
    public DbSet<Notice> Notices => Set<Notice>();

    // Files
    public DbSet<StoredFile> StoredFiles => Set<StoredFile>();

    public DbSet<FileChunk> FileChunks => Set<FileChunk>();
    public DbSet<NoticeReading> NoticeReadings => Set<NoticeReading>();

    public DbSet<NoticeMail> NoticeMails => Set<NoticeMail>();

    // Approvals
    public DbSet<ApprovalRoute> ApprovalRoutes => Set<ApprovalRoute>();

    public DbSet<Absence> Absences => Set<Absence>();

    public DbSet<Deputy> Deputies => Set<Deputy>();

    public DbSet<Approval> Approvals => Set<Approval>();

    // Cycles
    public DbSet<CyclePhase> CyclePhases => Set<CyclePhase>();

    public DbSet<ContactList> ContactLists => Set<ContactList>();

    // Surveys
    public DbSet<Survey> Surveys => Set<Survey>();

    public DbSet<Questionnaire> Questionnaires => Set<Questionnaire>();

    public DbSet<AssemblyPeriod> AssemblyPeriods => Set<AssemblyPeriod>();

    // Responses
    public DbSet<SurveyResponse> SurveyResponses => Set<SurveyResponse>();

    public DbSet<DraftAnswer> DraftAnswers => Set<DraftAnswer>();

    public DbSet<DraftNeed> DraftNeeds => Set<DraftNeed>();

    public DbSet<DraftConflict> DraftConflicts => Set<DraftConflict>();

    public DbSet<ResponsePart> ResponseParts => Set<ResponsePart>();

    // Submissions
    public DbSet<CorrectionRequest> CorrectionRequests => Set<CorrectionRequest>();

    public DbSet<Submission> Submissions => Set<Submission>();

    public DbSet<SubmittedNeed> SubmittedNeeds => Set<SubmittedNeed>();

    public DbSet<OfferedReplacement> OfferedReplacements => Set<OfferedReplacement>();

    // Collection
    public DbSet<ExtensionRequest> ExtensionRequests => Set<ExtensionRequest>();

    public DbSet<ContactMemo> ContactMemos => Set<ContactMemo>();

    public DbSet<ProxyEntry> ProxyEntries => Set<ProxyEntry>();

    public DbSet<DeadlineChange> DeadlineChanges => Set<DeadlineChange>();
    // Editions
    public DbSet<CorrectedForm> CorrectedForms => Set<CorrectedForm>();

    // Questions
    public DbSet<Question> Questions => Set<Question>();
    // FormWorkbooks
    public DbSet<IssuedWorkbook> IssuedWorkbooks => Set<IssuedWorkbook>();

    // Uploads
    public DbSet<WorkbookUpload> WorkbookUploads => Set<WorkbookUpload>();
    // Reminders
    public DbSet<ReminderPlan> ReminderPlans => Set<ReminderPlan>();

    public DbSet<ReminderPause> ReminderPauses => Set<ReminderPause>();

    public DbSet<Reminder> Reminders => Set<Reminder>();

    // Needs
    public DbSet<Need> Needs => Set<Need>();

    // Themes
    public DbSet<Theme> Themes => Set<Theme>();

    // Consolidation
    public DbSet<ConsolidationEdition> ConsolidationEditions => Set<ConsolidationEdition>();

    public DbSet<ConsolidatedNeed> ConsolidatedNeeds => Set<ConsolidatedNeed>();

    // Councils
    public DbSet<CouncilMeeting> CouncilMeetings => Set<CouncilMeeting>();

    // Replies
    public DbSet<Reply> Replies => Set<Reply>();

    public DbSet<ReplyBatch> ReplyBatches => Set<ReplyBatch>();

    // Publishing
    public DbSet<PublicationPlan> PublicationPlans => Set<PublicationPlan>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<FiscalYear>().HaveConversion<FiscalYearConverter>();
        configurationBuilder.Properties<LocalGovernmentCode>().HaveConversion<LocalGovernmentCodeConverter>();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(RenkeiDbContext).Assembly);
        foreach (var versioned in builder.Model.GetEntityTypes()
            .Where(type => type.ClrType.IsAssignableTo(typeof(IVersioned))))
        {
            versioned.FindProperty(nameof(IVersioned.Version))!.IsConcurrencyToken = true;
        }
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        RaiseVersions();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(
        bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        RaiseVersions();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    private void RaiseVersions()
    {
        ChangeTracker.DetectChanges();
        foreach (var entry in ChangeTracker.Entries<IVersioned>().Where(entry => entry.State == EntityState.Modified))
        {
            var version = entry.Property(versioned => versioned.Version);
            version.CurrentValue = version.OriginalValue + 1;
        }
    }
}
