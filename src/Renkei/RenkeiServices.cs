using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Access;
using Renkei.Approvals;
using Renkei.Audit;
using Renkei.Councils;
using Renkei.Cycles;
using Renkei.Data;
using Renkei.Insights;
using Renkei.Needs;
using Renkei.Notices;
using Renkei.Organizations;
using Renkei.Outbox;
using Renkei.Publishing;
using Renkei.Redactions;
using Renkei.Reminders;
using Renkei.Replies;
using Renkei.Responses;
using Renkei.Submissions;
using Renkei.Surveys;
using Renkei.Themes;

namespace Renkei;

/// <summary>Everything the platform can do, in one list that follows the cycle.</summary>
public static class RenkeiServices
{
    public static IServiceCollection AddRenkei(this IServiceCollection services, DataSettings settings)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddData(settings);

        // Organizations
        services.AddScoped<SetUpPrefecture>();
        services.AddScoped<AddPart>();
        services.AddScoped<ChangePart>();
        services.AddScoped<EndPart>();
        services.AddScoped<ChooseLeadDivision>();
        services.AddScoped<ArrangeJurisdiction>();

        // Access
        services.AddScoped<CurrentActor>();
        services.AddScoped<ActorSource>();
        services.AddScoped<DropExpiredForms>();
        services.AddScoped<KeptAccounts>();
        services.AddScoped<IssueAccount>();
        services.AddScoped<ReissueCodes>();
        services.AddScoped<StopAccount>();
        services.AddScoped<AppointAccount>();
        services.AddScoped<CreateFirstAdministrator>();

        // Audit
        services.AddScoped<LinkAuditEntries>();

        // Outbox
        services.AddSingleton<DrainOutbox>();

        // Redactions
        services.AddScoped<RedactText>();

        // Notices
        services.TryAddSingleton(MailSettings.Off);
        services.AddScoped<ReadNotices>();
        services.AddSingleton<SendMails>();
        services.AddScoped<RetryMail>();

        // Files

        // Workbooks

        // Approvals
        services.AddScoped<RouteMap>();
        services.AddScoped<DecideApproval>();
        services.AddScoped<SetApprovalRoute>();
        services.AddScoped<PlanAbsence>();

        // Cycles
        services.AddScoped<OpenCycle>();
        services.AddScoped<ReviseCycle>();
        services.AddScoped<KeepContacts>();
        services.AddScoped<IOutboxHandler, WriteNoticeMails>();

        // Surveys
        services.AddScoped<CreateSurvey>();
        services.AddScoped<PrepareSurvey>();
        services.AddScoped<WriteRequestLetter>();
        services.AddScoped<ChooseTargets>();
        services.AddScoped<ArrangeForm>();
        services.AddScoped<ArrangeDeepeningItems>();
        services.AddScoped<RecordAssemblyPeriod>();
        services.AddScoped<ProposeSurvey>();
        services.AddScoped<IApprovalSubject, SurveyRequestDecision>();
        services.AddScoped<ReconsiderSurvey>();
        services.AddScoped<OpenSurvey>();
        services.AddScoped<CloseSurvey>();
        services.AddScoped<CloseDueSurveys>();
        services.AddScoped<ConsolidateSurvey>();
        services.AddScoped<ShareSurvey>();

        // Responses
        services.AddScoped<SaveDraft>();
        services.AddScoped<ArrangeDraftNeed>();
        services.AddScoped<SettleConflicts>();
        services.AddScoped<HandPart>();
        services.AddScoped<FinishPart>();
        services.AddScoped<DiscussExtension>();
        services.AddScoped<ExtendDeadline>();

        // Submissions
        services.AddScoped<CopyPreviousNeeds>();
        services.AddScoped<SendSubmission>();
        services.AddScoped<SubmitResponse>();
        services.AddScoped<StartInternalReview>();
        services.AddScoped<IApprovalSubject, ReviewedResponse>();
        services.AddScoped<SubmitNilReturn>();
        services.AddScoped<WithdrawResponse>();
        services.AddScoped<ReceiveResponse>();
        services.AddScoped<RequestCorrection>();
        services.AddScoped<ReplaceSubmission>();

        // Reminders
        services.AddScoped<IOutboxHandler, PlanReminders>();
        services.AddScoped<ReviseReminderPlan>();
        services.AddScoped<PauseReminders>();
        services.AddScoped<SendReminder>();
        services.AddSingleton<SendDueReminders>();

        // Needs
        services.AddScoped<IOutboxHandler, RegisterNeeds>();
        services.AddScoped<IOutboxHandler, WithdrawNeeds>();
        services.AddScoped<SortNeed>();
        services.AddScoped<FollowUpNeed>();
        services.AddScoped<ConfirmPublicTexts>();

        // Themes
        services.AddScoped<ProposeThemes>();
        services.AddScoped<ArrangeThemes>();

        // Councils
        services.AddScoped<PlanMeeting>();
        services.AddScoped<RecordDecision>();

        // Replies
        services.AddScoped<WriteReply>();
        services.AddScoped<SendReplies>();
        services.AddScoped<IApprovalSubject, SendReplies>();

        // Publishing
        services.AddScoped<PlanPublication>();
        services.AddScoped<IApprovalSubject, PlanPublication>();
        services.AddScoped<PublishDue>();
        services.AddScoped<AnnouncePublications>();

        // Insights
        services.AddScoped<IPreviousOutcomes, PreviousNeeds>();

        // Sample

        return services;
    }
}
