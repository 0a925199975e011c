using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Renkei.Access;
using Renkei.Analysis;
using Renkei.Approvals;
using Renkei.Audit;
using Renkei.Collection;
using Renkei.Consolidation;
using Renkei.Councils;
using Renkei.Cycles;
using Renkei.Data;
using Renkei.Editions;
using Renkei.Files;
using Renkei.FormWorkbooks;
using Renkei.Insights;
using Renkei.Needs;
using Renkei.Notices;
using Renkei.Organizations;
using Renkei.Outbox;
using Renkei.Publishing;
using Renkei.Questions;
using Renkei.Redactions;
using Renkei.Reminders;
using Renkei.Replies;
using Renkei.Responses;
using Renkei.Search;
using Renkei.Submissions;
using Renkei.Surveys;
using Renkei.Themes;
using Renkei.Uploads;

namespace Renkei;

/// <summary>Everything the platform can do, in one list that follows the cycle.</summary>
public static class RenkeiServices
{
    public static IServiceCollection AddRenkei(this IServiceCollection services, DataSettings settings)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddData(settings);

        // Analysis
        services.TryAddSingleton(EmbeddingSettings.Off);
        services.TryAddSingleton(_ => OperatorWords.Read(settings.Folder));
        services.AddSingleton<IEmbeddingGenerator<string, Embedding<float>>>(
            provider => new EmbeddingClient(provider.GetRequiredService<EmbeddingSettings>()));
        services.AddSingleton<FetchTextVectors>();

        // Organizations
        services.AddScoped<SetUpPrefecture>();
        services.AddScoped<AddBody>();
        services.AddScoped<AddPart>();
        services.AddScoped<ChangePart>();
        services.AddScoped<EndPart>();
        services.AddScoped<ChooseLeadDivision>();
        services.AddScoped<ArrangeJurisdiction>();
        services.AddScoped<MergeMunicipalities>();
        services.AddScoped<BringFactsIntoForce>();

        // Access
        services.AddScoped<CurrentActor>();
        services.AddScoped<ActorSource>();
        services.AddScoped<DropExpiredForms>();
        services.AddScoped<KeptAccounts>();
        services.AddScoped<IssueAccount>();
        services.AddScoped<FoundInstallation>();
        services.AddScoped<ReissueCodes>();
        services.AddScoped<StopAccount>();
        services.AddScoped<AppointAccount>();
        services.AddScoped<JoinBody>();
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
        services.AddScoped<StoreFile>();

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
        services.AddScoped<StopOfficer>();
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
        services.AddScoped<AnswerReplacement>();

        // Collection
        services.AddScoped<AskExtension>();
        services.AddScoped<NoteExtension>();
        services.AddScoped<AnswerExtension>();
        services.AddScoped<EndExtension>();
        services.AddScoped<ChangeDeadline>();
        services.AddScoped<IApprovalSubject, ChangeDeadline>();
        services.AddScoped<WriteMemo>();
        services.AddScoped<FinishNextStep>();
        services.AddScoped<StartProxyEntry>();
        services.AddScoped<IOutboxHandler, NoteMailedEntry>();
        services.AddScoped<SubmitProxyEntry>();
        services.AddScoped<LeaveProxyEntry>();
        services.AddScoped<HandDraftOver>();
        services.AddScoped<AskForDraft>();
        services.AddScoped<ConfirmProxyEntry>();

        // Editions
        services.AddScoped<BeginCorrectedForm>();
        services.AddScoped<ExplainCorrectedForm>();
        services.AddScoped<AbandonCorrectedForm>();
        services.AddScoped<ProposeCorrectedForm>();
        services.AddScoped<PutEditionInForce>();
        services.AddScoped<IApprovalSubject, CorrectedFormDecision>();

        // Questions
        services.AddScoped<AskQuestion>();
        services.AddScoped<PrepareQuestion>();
        services.AddScoped<WriteAnswer>();
        services.AddScoped<PublishAnswers>();
        services.AddScoped<AnswerPrivately>();
        services.AddScoped<WithdrawAnswer>();
        services.AddScoped<AnnounceAnswers>();

        // FormWorkbooks
        services.AddScoped<FormFilling>();
        services.AddScoped<IssueWorkbook>();

        // Uploads
        services.AddScoped<ReceiveWorkbook>();
        services.AddScoped<TakeUpload>();
        services.AddScoped<DropUpload>();
        services.AddScoped<DropOldUploads>();
        services.AddScoped<TakeMailedWorkbooks>();
        services.AddScoped<EnterMailedWorkbooks>();
        services.AddScoped<SendMailedAnswer>();
        services.AddScoped<SurveyWorkbooks>();

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
        services.AddScoped<NoteReplacementSeen>();
        services.AddScoped<FollowUpNeed>();
        services.AddScoped<ConfirmPublicTexts>();

        // Themes
        services.AddScoped<ProposeThemes>();
        services.AddScoped<ArrangeThemes>();
        services.AddScoped<IOutboxHandler, MarkReplacedMember>();

        // Consolidation
        services.AddScoped<FixConsolidation>();

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

        // Search
        services.AddSingleton<SearchIndex>();

        // Insights
        services.AddScoped<IPreviousOutcomes, PreviousNeeds>();

        // Sample

        return services;
    }
}
