using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Renkei.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Collection : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "DraftIsOpenToSecretariat",
                table: "survey_responses",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "IsProxyOpen",
                table: "survey_responses",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTime>(
                name: "OfferedAt",
                table: "survey_responses",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "OfferedIsNil",
                table: "survey_responses",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "OfferedKind",
                table: "survey_responses",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "QuestionnaireId",
                table: "submissions",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "InForceFrom",
                table: "questionnaires",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "AnnouncedAt",
                table: "publication_plans",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RelatedDivisions",
                table: "needs",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "ReplacedAfterSortingAt",
                table: "needs",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Since",
                table: "form_items",
                type: "integer",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.CreateTable(
                name: "consolidation_editions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SurveyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Serial = table.Column<int>(type: "integer", nullable: false),
                    Note = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    FixedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    FixedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    FieldLines = table.Column<string>(type: "text", nullable: false),
                    NeedCount = table.Column<int>(type: "integer", nullable: false),
                    Digest = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consolidation_editions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_consolidation_editions_surveys_SurveyId",
                        column: x => x.SurveyId,
                        principalTable: "surveys",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "contact_memos",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ResponseId = table.Column<Guid>(type: "uuid", nullable: false),
                    HeldOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Way = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    WithPost = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Text = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false),
                    NextAction = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    NextOn = table.Column<DateOnly>(type: "date", nullable: true),
                    NextDoneAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    NextDoneBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    WrittenBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_contact_memos", x => x.Id);
                    table.ForeignKey(
                        name: "FK_contact_memos_survey_responses_ResponseId",
                        column: x => x.ResponseId,
                        principalTable: "survey_responses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "corrected_forms",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    SurveyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    MunicipalEdition = table.Column<int>(type: "integer", nullable: true),
                    PrefecturalEdition = table.Column<int>(type: "integer", nullable: true),
                    Reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    AsksForMore = table.Column<bool>(type: "boolean", nullable: false),
                    DocumentNumber = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    BegunAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ProposedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    InForceFrom = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    AbandonedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_corrected_forms", x => x.Id);
                    table.ForeignKey(
                        name: "FK_corrected_forms_surveys_SurveyId",
                        column: x => x.SurveyId,
                        principalTable: "surveys",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "deadline_changes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    SurveyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Before = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ClosesAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Reason = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    ProposedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ProposedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_deadline_changes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_deadline_changes_surveys_SurveyId",
                        column: x => x.SurveyId,
                        principalTable: "surveys",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "extension_requests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ResponseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Way = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    AskedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    WishedUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Reason = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    NotedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    GrantedUntil = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Note = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    AnsweredBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_extension_requests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_extension_requests_survey_responses_ResponseId",
                        column: x => x.ResponseId,
                        principalTable: "survey_responses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "issued_workbooks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ResponseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Edition = table.Column<int>(type: "integer", nullable: false),
                    Filling = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    MadeBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    FilledWith = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_issued_workbooks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_issued_workbooks_survey_responses_ResponseId",
                        column: x => x.ResponseId,
                        principalTable: "survey_responses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "notices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RecipientId = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Text = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Address = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_notices_organizations_RecipientId",
                        column: x => x.RecipientId,
                        principalTable: "organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "offered_replacements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ResponseId = table.Column<Guid>(type: "uuid", nullable: false),
                    SubmissionNumber = table.Column<int>(type: "integer", nullable: false),
                    OfferedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    AnsweredBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_offered_replacements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_offered_replacements_survey_responses_ResponseId",
                        column: x => x.ResponseId,
                        principalTable: "survey_responses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "questions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    SurveyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Variant = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    ItemKey = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    AskerId = table.Column<Guid>(type: "uuid", nullable: true),
                    AskedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Text = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    PublicText = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Draft = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_questions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_questions_organizations_AskerId",
                        column: x => x.AskerId,
                        principalTable: "organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_questions_surveys_SurveyId",
                        column: x => x.SurveyId,
                        principalTable: "surveys",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reminder_pauses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ResponseId = table.Column<Guid>(type: "uuid", nullable: false),
                    IsPaused = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reminder_pauses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_reminder_pauses_survey_responses_ResponseId",
                        column: x => x.ResponseId,
                        principalTable: "survey_responses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reminder_plans",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    SurveyId = table.Column<Guid>(type: "uuid", nullable: false),
                    IsOn = table.Column<bool>(type: "boolean", nullable: false),
                    RepeatEvery = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reminder_plans", x => x.Id);
                    table.ForeignKey(
                        name: "FK_reminder_plans_surveys_SurveyId",
                        column: x => x.SurveyId,
                        principalTable: "surveys",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reminders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ResponseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Step = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Label = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Way = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SentBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    SentAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reminders", x => x.Id);
                    table.ForeignKey(
                        name: "FK_reminders_survey_responses_ResponseId",
                        column: x => x.ResponseId,
                        principalTable: "survey_responses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "stored_files",
                columns: table => new
                {
                    Digest = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Length = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    StoredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_stored_files", x => x.Digest);
                });

            migrationBuilder.CreateTable(
                name: "workbook_uploads",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ResponseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    FileName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Digest = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    Content = table.Column<string>(type: "text", nullable: false),
                    SentBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    SentAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SettledAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    SettledBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Added = table.Column<int>(type: "integer", nullable: false),
                    Updated = table.Column<int>(type: "integer", nullable: false),
                    BodyUpdated = table.Column<int>(type: "integer", nullable: false),
                    Unchanged = table.Column<int>(type: "integer", nullable: false),
                    IsMailed = table.Column<bool>(type: "boolean", nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_workbook_uploads", x => x.Id);
                    table.ForeignKey(
                        name: "FK_workbook_uploads_survey_responses_ResponseId",
                        column: x => x.ResponseId,
                        principalTable: "survey_responses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "consolidated_bodies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    EditionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    Code = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    RegionCode = table.Column<string>(type: "text", nullable: false),
                    Region = table.Column<string>(type: "text", nullable: false),
                    IsMunicipality = table.Column<bool>(type: "boolean", nullable: false),
                    State = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    DueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    SubmittedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    IsLate = table.Column<bool>(type: "boolean", nullable: false),
                    NeedCount = table.Column<int>(type: "integer", nullable: false),
                    CaseCount = table.Column<int>(type: "integer", nullable: false),
                    CorrectionCount = table.Column<int>(type: "integer", nullable: false),
                    ReplacementCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consolidated_bodies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_consolidated_bodies_consolidation_editions_EditionId",
                        column: x => x.EditionId,
                        principalTable: "consolidation_editions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "consolidated_cases",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    EditionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consolidated_cases", x => x.Id);
                    table.ForeignKey(
                        name: "FK_consolidated_cases_consolidation_editions_EditionId",
                        column: x => x.EditionId,
                        principalTable: "consolidation_editions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "consolidated_intents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    EditionId = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseNumber = table.Column<int>(type: "integer", nullable: false),
                    BodyCode = table.Column<string>(type: "text", nullable: false),
                    Intent = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consolidated_intents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_consolidated_intents_consolidation_editions_EditionId",
                        column: x => x.EditionId,
                        principalTable: "consolidation_editions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "consolidated_needs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    EditionId = table.Column<Guid>(type: "uuid", nullable: false),
                    NeedId = table.Column<Guid>(type: "uuid", nullable: false),
                    ContentId = table.Column<Guid>(type: "uuid", nullable: false),
                    RespondentId = table.Column<Guid>(type: "uuid", nullable: false),
                    IsOpenOnlyToSecretariat = table.Column<bool>(type: "boolean", nullable: false),
                    PartnersMayBeNamed = table.Column<bool>(type: "boolean", nullable: false),
                    Place = table.Column<int>(type: "integer", nullable: false),
                    Serial = table.Column<int>(type: "integer", nullable: false),
                    Number = table.Column<string>(type: "text", nullable: false),
                    RegionCode = table.Column<string>(type: "text", nullable: false),
                    Region = table.Column<string>(type: "text", nullable: false),
                    BodyCode = table.Column<string>(type: "text", nullable: false),
                    BodyName = table.Column<string>(type: "text", nullable: false),
                    Priority = table.Column<string>(type: "text", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Field = table.Column<string>(type: "text", nullable: false),
                    SecondaryField1 = table.Column<string>(type: "text", nullable: false),
                    SecondaryField2 = table.Column<string>(type: "text", nullable: false),
                    CooperationKind = table.Column<string>(type: "text", nullable: false),
                    CurrentSituation = table.Column<string>(type: "text", nullable: false),
                    Request = table.Column<string>(type: "text", nullable: false),
                    OwnEfforts = table.Column<string>(type: "text", nullable: false),
                    ExpectedEffect = table.Column<string>(type: "text", nullable: false),
                    Partners = table.Column<string>(type: "text", nullable: false),
                    Urgency = table.Column<string>(type: "text", nullable: false),
                    DesiredYear = table.Column<string>(type: "text", nullable: false),
                    BudgetNeed = table.Column<string>(type: "text", nullable: false),
                    EstimatedAmount = table.Column<string>(type: "text", nullable: false),
                    EstimatedYen = table.Column<long>(type: "bigint", nullable: true),
                    PredecessorNumber = table.Column<string>(type: "text", nullable: false),
                    Visibility = table.Column<string>(type: "text", nullable: false),
                    Theme = table.Column<string>(type: "text", nullable: false),
                    DivisionCode = table.Column<string>(type: "text", nullable: false),
                    Division = table.Column<string>(type: "text", nullable: false),
                    RelatedDivisions = table.Column<string>(type: "text", nullable: false),
                    Disposition = table.Column<string>(type: "text", nullable: false),
                    Note = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consolidated_needs", x => x.Id);
                    table.ForeignKey(
                        name: "FK_consolidated_needs_consolidation_editions_EditionId",
                        column: x => x.EditionId,
                        principalTable: "consolidation_editions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "notice_mails",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    NoticeId = table.Column<Guid>(type: "uuid", nullable: false),
                    Address = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SentAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    LastError = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    RetryAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notice_mails", x => x.Id);
                    table.ForeignKey(
                        name: "FK_notice_mails_notices_NoticeId",
                        column: x => x.NoticeId,
                        principalTable: "notices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "notice_readings",
                columns: table => new
                {
                    NoticeId = table.Column<Guid>(type: "uuid", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    ReadAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notice_readings", x => new { x.NoticeId, x.AccountId });
                    table.ForeignKey(
                        name: "FK_notice_readings_AspNetUsers_AccountId",
                        column: x => x.AccountId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_notice_readings_notices_NoticeId",
                        column: x => x.NoticeId,
                        principalTable: "notices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "given_answers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    QuestionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    IsPublic = table.Column<bool>(type: "boolean", nullable: false),
                    QuestionText = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    GivenBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    GivenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    AnnouncedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    WithdrawalReason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_given_answers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_given_answers_questions_QuestionId",
                        column: x => x.QuestionId,
                        principalTable: "questions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reminder_steps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PlanId = table.Column<Guid>(type: "uuid", nullable: false),
                    OpenDays = table.Column<int>(type: "integer", nullable: false),
                    OnlyNotStarted = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reminder_steps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_reminder_steps_reminder_plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "reminder_plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "file_chunks",
                columns: table => new
                {
                    Digest = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Bytes = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_file_chunks", x => new { x.Digest, x.Number });
                    table.ForeignKey(
                        name: "FK_file_chunks_stored_files_Digest",
                        column: x => x.Digest,
                        principalTable: "stored_files",
                        principalColumn: "Digest",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "proxy_entries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ResponseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Way = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    FileDigest = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    FileName = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false),
                    StartedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    StartedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SubmissionNumber = table.Column<int>(type: "integer", nullable: true),
                    LeftAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ConfirmedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    ConfirmedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Objection = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false),
                    ObjectedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    ObjectedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_proxy_entries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_proxy_entries_stored_files_FileDigest",
                        column: x => x.FileDigest,
                        principalTable: "stored_files",
                        principalColumn: "Digest",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_proxy_entries_survey_responses_ResponseId",
                        column: x => x.ResponseId,
                        principalTable: "survey_responses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_submissions_QuestionnaireId",
                table: "submissions",
                column: "QuestionnaireId");

            migrationBuilder.CreateIndex(
                name: "IX_consolidated_bodies_EditionId_Place",
                table: "consolidated_bodies",
                columns: new[] { "EditionId", "Place" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_consolidated_cases_EditionId_Number",
                table: "consolidated_cases",
                columns: new[] { "EditionId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_consolidated_intents_EditionId",
                table: "consolidated_intents",
                column: "EditionId");

            migrationBuilder.CreateIndex(
                name: "IX_consolidated_needs_EditionId_Place",
                table: "consolidated_needs",
                columns: new[] { "EditionId", "Place" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_consolidation_editions_SurveyId_Number",
                table: "consolidation_editions",
                columns: new[] { "SurveyId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_contact_memos_ResponseId",
                table: "contact_memos",
                column: "ResponseId");

            migrationBuilder.CreateIndex(
                name: "IX_corrected_forms_SurveyId_Number",
                table: "corrected_forms",
                columns: new[] { "SurveyId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_deadline_changes_SurveyId",
                table: "deadline_changes",
                column: "SurveyId");

            migrationBuilder.CreateIndex(
                name: "IX_extension_requests_ResponseId",
                table: "extension_requests",
                column: "ResponseId");

            migrationBuilder.CreateIndex(
                name: "IX_given_answers_QuestionId_Number",
                table: "given_answers",
                columns: new[] { "QuestionId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_issued_workbooks_ResponseId",
                table: "issued_workbooks",
                column: "ResponseId");

            migrationBuilder.CreateIndex(
                name: "IX_notice_mails_NoticeId_Address",
                table: "notice_mails",
                columns: new[] { "NoticeId", "Address" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_notice_mails_SentAt_RetryAt",
                table: "notice_mails",
                columns: new[] { "SentAt", "RetryAt" });

            migrationBuilder.CreateIndex(
                name: "IX_notice_readings_AccountId",
                table: "notice_readings",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_notices_RecipientId_CreatedAt",
                table: "notices",
                columns: new[] { "RecipientId", "CreatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_offered_replacements_ResponseId_SubmissionNumber",
                table: "offered_replacements",
                columns: new[] { "ResponseId", "SubmissionNumber" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_proxy_entries_FileDigest",
                table: "proxy_entries",
                column: "FileDigest");

            migrationBuilder.CreateIndex(
                name: "IX_proxy_entries_ResponseId_Number",
                table: "proxy_entries",
                columns: new[] { "ResponseId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_questions_AskerId",
                table: "questions",
                column: "AskerId");

            migrationBuilder.CreateIndex(
                name: "IX_questions_SurveyId_Number",
                table: "questions",
                columns: new[] { "SurveyId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_reminder_pauses_ResponseId",
                table: "reminder_pauses",
                column: "ResponseId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_reminder_plans_SurveyId",
                table: "reminder_plans",
                column: "SurveyId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_reminder_steps_PlanId_OpenDays",
                table: "reminder_steps",
                columns: new[] { "PlanId", "OpenDays" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_reminders_ResponseId_Step",
                table: "reminders",
                columns: new[] { "ResponseId", "Step" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_workbook_uploads_ResponseId_Number",
                table: "workbook_uploads",
                columns: new[] { "ResponseId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_workbook_uploads_Status_SentAt",
                table: "workbook_uploads",
                columns: new[] { "Status", "SentAt" });

            migrationBuilder.AddForeignKey(
                name: "FK_submissions_questionnaires_QuestionnaireId",
                table: "submissions",
                column: "QuestionnaireId",
                principalTable: "questionnaires",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_submissions_questionnaires_QuestionnaireId",
                table: "submissions");

            migrationBuilder.DropTable(
                name: "consolidated_bodies");

            migrationBuilder.DropTable(
                name: "consolidated_cases");

            migrationBuilder.DropTable(
                name: "consolidated_intents");

            migrationBuilder.DropTable(
                name: "consolidated_needs");

            migrationBuilder.DropTable(
                name: "contact_memos");

            migrationBuilder.DropTable(
                name: "corrected_forms");

            migrationBuilder.DropTable(
                name: "deadline_changes");

            migrationBuilder.DropTable(
                name: "extension_requests");

            migrationBuilder.DropTable(
                name: "file_chunks");

            migrationBuilder.DropTable(
                name: "given_answers");

            migrationBuilder.DropTable(
                name: "issued_workbooks");

            migrationBuilder.DropTable(
                name: "notice_mails");

            migrationBuilder.DropTable(
                name: "notice_readings");

            migrationBuilder.DropTable(
                name: "offered_replacements");

            migrationBuilder.DropTable(
                name: "proxy_entries");

            migrationBuilder.DropTable(
                name: "reminder_pauses");

            migrationBuilder.DropTable(
                name: "reminder_steps");

            migrationBuilder.DropTable(
                name: "reminders");

            migrationBuilder.DropTable(
                name: "workbook_uploads");

            migrationBuilder.DropTable(
                name: "consolidation_editions");

            migrationBuilder.DropTable(
                name: "questions");

            migrationBuilder.DropTable(
                name: "notices");

            migrationBuilder.DropTable(
                name: "stored_files");

            migrationBuilder.DropTable(
                name: "reminder_plans");

            migrationBuilder.DropIndex(
                name: "IX_submissions_QuestionnaireId",
                table: "submissions");

            migrationBuilder.DropColumn(
                name: "DraftIsOpenToSecretariat",
                table: "survey_responses");

            migrationBuilder.DropColumn(
                name: "IsProxyOpen",
                table: "survey_responses");

            migrationBuilder.DropColumn(
                name: "OfferedAt",
                table: "survey_responses");

            migrationBuilder.DropColumn(
                name: "OfferedIsNil",
                table: "survey_responses");

            migrationBuilder.DropColumn(
                name: "OfferedKind",
                table: "survey_responses");

            migrationBuilder.DropColumn(
                name: "QuestionnaireId",
                table: "submissions");

            migrationBuilder.DropColumn(
                name: "InForceFrom",
                table: "questionnaires");

            migrationBuilder.DropColumn(
                name: "AnnouncedAt",
                table: "publication_plans");

            migrationBuilder.DropColumn(
                name: "RelatedDivisions",
                table: "needs");

            migrationBuilder.DropColumn(
                name: "ReplacedAfterSortingAt",
                table: "needs");

            migrationBuilder.DropColumn(
                name: "Since",
                table: "form_items");
        }
    }
}
