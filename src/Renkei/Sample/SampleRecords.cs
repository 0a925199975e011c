using System.Text.Json;

namespace Renkei.Sample;

// The shapes of the files in Data, as far as the sample year uses them.
internal sealed record SampleOrganizationFile(
    SamplePrefecture Prefecture, IReadOnlyList<SampleBranch> BranchOffices, IReadOnlyList<SampleMunicipality> Municipalities,
    IReadOnlyList<SampleOther> Others);

internal sealed record SamplePrefecture(string Code, string Name, IReadOnlyList<SampleDepartment> Departments);

internal sealed record SampleDepartment(string Code, string Name, string Head, IReadOnlyList<SampleDivision> Divisions);

internal sealed record SampleDivision(
    string Code, string Name, bool Lead, string? From, string? Until, string? Successor, string? Phone,
    IReadOnlyList<SampleRouteStep>? ApprovalRoute, bool Liaison = false);

internal sealed record SampleBranch(
    string Code, string Name, IReadOnlyList<string> Jurisdiction, IReadOnlyList<SampleDivision> Divisions,
    IReadOnlyList<SampleContact> Contacts);

internal sealed record SampleMunicipality(
    string Code, string Name, string AnsweringSection, IReadOnlyList<string> Sections,
    IReadOnlyList<SampleRouteStep> AnswerRoute, IReadOnlyList<SampleContact> Contacts, string Mail, bool OnePerson);

internal sealed record SampleRouteStep(string Post, string Act, IReadOnlyList<string>? Deputies);

internal sealed record SampleContact(string Rank, string Section, string Post, string? Phone, string? Extension);

internal sealed record SampleOther(string Kind, string Name);

internal sealed record SampleStateFile(IReadOnlyList<SampleState> States, IReadOnlyList<SampleTalk>? Contacts);

internal sealed record SampleTalk(
    string Code, DateTime At, string Way, string? Post, string? Memo, string? Next, DateOnly? NextOn, DateOnly? Wish,
    string? Reason, DateOnly? Granted, string? Note, DateTime? AnsweredAt);

internal sealed record SampleState(
    string Code, string State, string? Kind, DateTime? SubmittedAt, DateTime? ReceivedAt, DateTime? DueAt, bool Extended,
    bool EnteredBySecretariat, JsonElement? CorrectionRequest, string? Replacement, string? DeputyPost,
    IReadOnlyList<string>? Flags, SampleApproval? Approval, string? ExtensionReason)
{
    /// <summary>It came by FAX, and the secretariat typed it.</summary>
    public bool IsByProxy => EnteredBySecretariat || Flags?.Contains("代行入力") is true;

    public SampleCorrection? Correction => CorrectionRequest is { ValueKind: JsonValueKind.Object } asked
        ? new SampleCorrection(asked.GetProperty("at").GetDateTime(), asked.GetProperty("reason").GetString()!)
        : null;

    /// <summary>H29 tells the reason alone.</summary>
    public string? CorrectionReason =>
        CorrectionRequest is { ValueKind: JsonValueKind.String } reason ? reason.GetString() : Correction?.Reason;
}

internal sealed record SampleCorrection(DateTime At, string Reason);

internal sealed record SampleApproval(string How, string Post, DateOnly? On, string? DocumentNumber, string? SubsequentReviewState);

internal sealed record SampleNeedFile(IReadOnlyList<SampleNeed> Needs);

internal sealed record SampleNeed(
    string Number, string Body, int Serial, int? Priority, string Title, string Field, string? SubField1, string? SubField2,
    string? Cooperation, string Situation, string Request, string? Own, string? Effect, string? Partner,
    string? PartnerConsultation, string? Division, string? EarlierTalks, string? Urgency, string? When, string? Budget,
    JsonElement? CostThousandYen, string? Visibility, string? Section, string? Note, string? Stage, string? Previous,
    SampleFirstVersion? FirstVersion, string? TargetMunicipalities, string? Disposition, string? Theme,
    string? ResponsibleDivisionCode, string? NextReport, string? Reason, string? InitialReply, string? FinalReply,
    string? Aftermath, string? PublicTitle, string? PublicSummary);

internal sealed record SampleFirstVersion(string? Situation, string? Request);

internal sealed record SampleDeepeningFile(
    IReadOnlyList<SampleDeepeningCase> Cases, IReadOnlyList<SampleDeepeningAnswer> Answers);

internal sealed record SampleDeepeningCase(string Number, string Title, string Course);

internal sealed record SampleDeepeningAnswer(
    string Body, string Case, bool Deepen, string Participation, string? Reason, string? Opinion, string? Section);

internal sealed record SampleFormTexts(
    IReadOnlyList<SampleQuestion> BodyQuestions, IReadOnlyList<SampleBodyAnswers> BodyAnswers, JsonElement Guidance);

internal sealed record SampleQuestion(string Id, string Kind, bool Required, string Text, IReadOnlyList<string> Choices);

internal sealed record SampleBodyAnswers(string Body, IReadOnlyDictionary<string, JsonElement> Answers);

internal sealed record SampleCouncilFile(IReadOnlyList<SampleTheme> Themes, IReadOnlyList<SampleMeeting> Meetings);

internal sealed record SampleTheme(string Name, string Scope, string Description, string Reason);

internal sealed record SampleMeeting(
    string Number, string Title, DateTime At, string Place, IReadOnlyList<SampleAgendaItem> Agenda,
    IReadOnlyList<SampleDecision> Decisions);

internal sealed record SampleAgendaItem(int No, string Kind, string Title);

internal sealed record SampleDecision(
    int Agenda, string Outcome, string Text, string? Condition, string? Prefecture, string? Due);

internal sealed record SampleCycleFile(IReadOnlyList<SampleCycle> Cycles);

internal sealed record SampleCycle(string Year, IReadOnlyList<SamplePhase> Phases);

internal sealed record SamplePhase(string? Phase, DateTime? From, DateTime? To, bool? Planned);
