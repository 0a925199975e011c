-- A data folder as the first version of Renkei made it, with one body, one answer and one need.
-- Kept as it is: UpgradeTests brings it up to the present version.
CREATE TABLE IF NOT EXISTS "__EFMigrationsHistory" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);

BEGIN TRANSACTION;
CREATE TABLE "approvals" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_approvals" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "FiscalYear" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "UnitId" TEXT NOT NULL,
    "BodyId" TEXT NOT NULL,
    "Matter" TEXT NOT NULL,
    "SubjectId" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "IsImportant" INTEGER NOT NULL,
    "DraftedAt" TEXT NOT NULL,
    "DraftedBy" TEXT NOT NULL,
    "DrafterPositionId" TEXT NULL,
    "ClosedAt" TEXT NULL,
    "DecidedOn" TEXT NULL,
    "DecidedByPost" TEXT NULL,
    "DocumentNumber" TEXT NULL
);

CREATE TABLE "audit_entries" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_audit_entries" PRIMARY KEY,
    "At" TEXT NOT NULL,
    "AccountId" TEXT NULL,
    "ActorLabel" TEXT NOT NULL,
    "BodyId" TEXT NULL,
    "TransactionId" TEXT NOT NULL,
    "SubjectKind" TEXT NOT NULL,
    "SubjectId" TEXT NOT NULL,
    "RecordId" TEXT NULL,
    "Change" TEXT NOT NULL,
    "Digest" TEXT NOT NULL
);

CREATE TABLE "audit_links" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_audit_links" PRIMARY KEY,
    "EntryId" TEXT NOT NULL,
    "Hash" TEXT NOT NULL
);

CREATE TABLE "council_meetings" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_council_meetings" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "FiscalYear" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "BeginsAt" TEXT NOT NULL,
    "Place" TEXT NOT NULL,
    "Status" TEXT NOT NULL
);

CREATE TABLE "cycle_phases" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_cycle_phases" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "Year" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "PlannedFrom" INTEGER NOT NULL,
    "PlannedTo" INTEGER NOT NULL,
    "BegunOn" TEXT NULL,
    "EndedOn" TEXT NULL,
    "PredecessorId" TEXT NULL,
    CONSTRAINT "FK_cycle_phases_cycle_phases_PredecessorId" FOREIGN KEY ("PredecessorId") REFERENCES "cycle_phases" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "DataProtectionKeys" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_DataProtectionKeys" PRIMARY KEY AUTOINCREMENT,
    "FriendlyName" TEXT NULL,
    "Xml" TEXT NULL
);

CREATE TABLE "kept_forms" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_kept_forms" PRIMARY KEY,
    "Path" TEXT NOT NULL,
    "SealedFields" TEXT NOT NULL,
    "ExpiresAt" TEXT NOT NULL
);

CREATE TABLE "organizations" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_organizations" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Code" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Kana" TEXT NULL,
    "ParentId" TEXT NULL,
    "BodyId" TEXT NOT NULL,
    "BranchOfficeId" TEXT NULL,
    "IsLeadDivision" INTEGER NOT NULL,
    "Telephone" TEXT NULL,
    "ValidFrom" TEXT NOT NULL,
    "ValidUntil" TEXT NULL,
    "SuccessorId" TEXT NULL,
    CONSTRAINT "FK_organizations_organizations_BranchOfficeId" FOREIGN KEY ("BranchOfficeId") REFERENCES "organizations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_organizations_organizations_ParentId" FOREIGN KEY ("ParentId") REFERENCES "organizations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_organizations_organizations_SuccessorId" FOREIGN KEY ("SuccessorId") REFERENCES "organizations" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "outbox_messages" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_outbox_messages" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "SubjectId" TEXT NOT NULL,
    "CreatedAt" TEXT NOT NULL,
    "HandledAt" TEXT NULL,
    "Attempts" INTEGER NOT NULL,
    "LastError" TEXT NULL,
    "RetryAt" TEXT NULL
);

CREATE TABLE "publication_plans" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_publication_plans" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "FiscalYear" INTEGER NOT NULL,
    "PublishAt" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "ApprovedAt" TEXT NULL,
    "IsInApproval" INTEGER NOT NULL
);

CREATE TABLE "redactions" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_redactions" PRIMARY KEY,
    "Reason" TEXT NOT NULL,
    "PlaceCount" INTEGER NOT NULL,
    "DoneBy" TEXT NOT NULL,
    "DoneAt" TEXT NOT NULL
);

CREATE TABLE "reply_batches" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_reply_batches" PRIMARY KEY,
    "FiscalYear" INTEGER NOT NULL,
    "Round" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "DocumentNumber" TEXT NOT NULL,
    "CreatedAt" TEXT NOT NULL,
    "DeliveredAt" TEXT NULL
);

CREATE TABLE "surveys" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_surveys" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "FiscalYear" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "Title" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "PredecessorId" TEXT NULL,
    "ClosesAt" TEXT NULL,
    "FinalDueOn" TEXT NULL,
    "Letter_DocumentNumber" TEXT NOT NULL,
    "Letter_IssuedOn" TEXT NULL,
    "Letter_SenderPost" TEXT NOT NULL,
    "Letter_AddresseePost" TEXT NOT NULL,
    "Letter_Purpose" TEXT NOT NULL,
    "Letter_Schedule" TEXT NOT NULL,
    "Letter_ContactDivision" TEXT NOT NULL,
    "Letter_ContactTelephone" TEXT NOT NULL,
    "ProposedAt" TEXT NULL,
    "ApprovedAt" TEXT NULL,
    "OpenedAt" TEXT NULL,
    "OpenedWithoutFullRoster" INTEGER NOT NULL,
    "ClosedAt" TEXT NULL,
    "SharedFrom" TEXT NULL,
    "PublishedAt" TEXT NULL,
    CONSTRAINT "FK_surveys_surveys_PredecessorId" FOREIGN KEY ("PredecessorId") REFERENCES "surveys" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "themes" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_themes" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "FiscalYear" INTEGER NOT NULL,
    "Serial" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "Keywords" TEXT NOT NULL,
    "Summary" TEXT NOT NULL,
    "Scope" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "Reason" TEXT NULL,
    "IsProposedByMachine" INTEGER NOT NULL
);

CREATE TABLE "approval_steps" (
    "Number" INTEGER NOT NULL,
    "ApprovalId" TEXT NOT NULL,
    "PositionId" TEXT NOT NULL,
    "Post" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "PendingSince" TEXT NULL,
    "ActedAt" TEXT NULL,
    "ActedBy" TEXT NULL,
    "Comment" TEXT NULL,
    "ReviewedAt" TEXT NULL,
    "ReviewedBy" TEXT NULL,
    CONSTRAINT "PK_approval_steps" PRIMARY KEY ("ApprovalId", "Number"),
    CONSTRAINT "FK_approval_steps_approvals_ApprovalId" FOREIGN KEY ("ApprovalId") REFERENCES "approvals" ("Id") ON DELETE CASCADE
);

CREATE TABLE "audit_values" (
    "EntryId" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "Field" TEXT NOT NULL,
    "Before" TEXT NULL,
    "After" TEXT NULL,
    "Salt" TEXT NULL,
    "Digest" TEXT NOT NULL,
    "RedactedAt" TEXT NULL,
    CONSTRAINT "PK_audit_values" PRIMARY KEY ("EntryId", "Number"),
    CONSTRAINT "FK_audit_values_audit_entries_EntryId" FOREIGN KEY ("EntryId") REFERENCES "audit_entries" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "approval_routes" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_approval_routes" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "UnitId" TEXT NOT NULL,
    "BodyId" TEXT NOT NULL,
    "Matter" TEXT NOT NULL,
    "AllowsDrafterToDecide" INTEGER NOT NULL,
    CONSTRAINT "FK_approval_routes_organizations_UnitId" FOREIGN KEY ("UnitId") REFERENCES "organizations" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "AspNetUsers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_AspNetUsers" PRIMARY KEY,
    "PersonName" TEXT NOT NULL,
    "BodyId" TEXT NOT NULL,
    "MustChangePassword" INTEGER NOT NULL,
    "CodeExpiresAt" TEXT NULL,
    "StoppedAt" TEXT NULL,
    "UserName" TEXT NULL,
    "NormalizedUserName" TEXT NULL,
    "Email" TEXT NULL,
    "NormalizedEmail" TEXT NULL,
    "EmailConfirmed" INTEGER NOT NULL,
    "PasswordHash" TEXT NULL,
    "SecurityStamp" TEXT NULL,
    "ConcurrencyStamp" TEXT NULL,
    "PhoneNumber" TEXT NULL,
    "PhoneNumberConfirmed" INTEGER NOT NULL,
    "TwoFactorEnabled" INTEGER NOT NULL,
    "LockoutEnd" TEXT NULL,
    "LockoutEnabled" INTEGER NOT NULL,
    "AccessFailedCount" INTEGER NOT NULL,
    CONSTRAINT "FK_AspNetUsers_organizations_BodyId" FOREIGN KEY ("BodyId") REFERENCES "organizations" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "assembly_periods" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_assembly_periods" PRIMARY KEY,
    "OrganizationId" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "From" TEXT NOT NULL,
    "Until" TEXT NOT NULL,
    CONSTRAINT "FK_assembly_periods_organizations_OrganizationId" FOREIGN KEY ("OrganizationId") REFERENCES "organizations" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "contact_lists" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_contact_lists" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "Year" INTEGER NOT NULL,
    "OrganizationId" TEXT NOT NULL,
    "PredecessorId" TEXT NULL,
    "ConfirmedAt" TEXT NULL,
    "ConfirmedBy" TEXT NULL,
    CONSTRAINT "FK_contact_lists_contact_lists_PredecessorId" FOREIGN KEY ("PredecessorId") REFERENCES "contact_lists" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_contact_lists_organizations_OrganizationId" FOREIGN KEY ("OrganizationId") REFERENCES "organizations" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "installation" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_installation" PRIMARY KEY,
    "IsSample" INTEGER NOT NULL,
    "BornAt" TEXT NOT NULL,
    "PrefectureId" TEXT NULL,
    CONSTRAINT "FK_installation_organizations_PrefectureId" FOREIGN KEY ("PrefectureId") REFERENCES "organizations" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "positions" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_positions" PRIMARY KEY,
    "UnitId" TEXT NOT NULL,
    "BodyId" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    CONSTRAINT "FK_positions_organizations_UnitId" FOREIGN KEY ("UnitId") REFERENCES "organizations" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "deepening_items" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_deepening_items" PRIMARY KEY,
    "SurveyId" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "LastCourse" TEXT NOT NULL,
    CONSTRAINT "FK_deepening_items_surveys_SurveyId" FOREIGN KEY ("SurveyId") REFERENCES "surveys" ("Id") ON DELETE CASCADE
);

CREATE TABLE "questionnaires" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_questionnaires" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "SurveyId" TEXT NOT NULL,
    "Variant" TEXT NOT NULL,
    "Edition" INTEGER NOT NULL,
    "FrozenAt" TEXT NULL,
    CONSTRAINT "FK_questionnaires_surveys_SurveyId" FOREIGN KEY ("SurveyId") REFERENCES "surveys" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "survey_targets" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_survey_targets" PRIMARY KEY,
    "SurveyId" TEXT NOT NULL,
    "OrganizationId" TEXT NOT NULL,
    "Variant" TEXT NOT NULL,
    CONSTRAINT "FK_survey_targets_organizations_OrganizationId" FOREIGN KEY ("OrganizationId") REFERENCES "organizations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_survey_targets_surveys_SurveyId" FOREIGN KEY ("SurveyId") REFERENCES "surveys" ("Id") ON DELETE CASCADE
);

CREATE TABLE "agenda_items" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_agenda_items" PRIMARY KEY,
    "MeetingId" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "ThemeId" TEXT NULL,
    "DecisionNumber" TEXT NULL,
    "Outcome" TEXT NULL,
    "DecisionText" TEXT NULL,
    "Conditions" TEXT NULL,
    "Owner" TEXT NULL,
    "Due" TEXT NULL,
    CONSTRAINT "FK_agenda_items_council_meetings_MeetingId" FOREIGN KEY ("MeetingId") REFERENCES "council_meetings" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_agenda_items_themes_ThemeId" FOREIGN KEY ("ThemeId") REFERENCES "themes" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "approval_route_steps" (
    "Number" INTEGER NOT NULL,
    "RouteId" TEXT NOT NULL,
    "PositionId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    CONSTRAINT "PK_approval_route_steps" PRIMARY KEY ("RouteId", "Number"),
    CONSTRAINT "FK_approval_route_steps_approval_routes_RouteId" FOREIGN KEY ("RouteId") REFERENCES "approval_routes" ("Id") ON DELETE CASCADE
);

CREATE TABLE "AspNetUserClaims" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AspNetUserClaims" PRIMARY KEY AUTOINCREMENT,
    "UserId" TEXT NOT NULL,
    "ClaimType" TEXT NULL,
    "ClaimValue" TEXT NULL,
    CONSTRAINT "FK_AspNetUserClaims_AspNetUsers_UserId" FOREIGN KEY ("UserId") REFERENCES "AspNetUsers" ("Id") ON DELETE CASCADE
);

CREATE TABLE "AspNetUserLogins" (
    "LoginProvider" TEXT NOT NULL,
    "ProviderKey" TEXT NOT NULL,
    "ProviderDisplayName" TEXT NULL,
    "UserId" TEXT NOT NULL,
    CONSTRAINT "PK_AspNetUserLogins" PRIMARY KEY ("LoginProvider", "ProviderKey"),
    CONSTRAINT "FK_AspNetUserLogins_AspNetUsers_UserId" FOREIGN KEY ("UserId") REFERENCES "AspNetUsers" ("Id") ON DELETE CASCADE
);

CREATE TABLE "AspNetUserTokens" (
    "UserId" TEXT NOT NULL,
    "LoginProvider" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Value" TEXT NULL,
    CONSTRAINT "PK_AspNetUserTokens" PRIMARY KEY ("UserId", "LoginProvider", "Name"),
    CONSTRAINT "FK_AspNetUserTokens_AspNetUsers_UserId" FOREIGN KEY ("UserId") REFERENCES "AspNetUsers" ("Id") ON DELETE CASCADE
);

CREATE TABLE "contacts" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_contacts" PRIMARY KEY,
    "ListId" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "Rank" TEXT NOT NULL,
    "UnitName" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "PersonName" TEXT NOT NULL,
    "Telephone" TEXT NOT NULL,
    "Extension" TEXT NULL,
    "Email" TEXT NULL,
    "AccountId" TEXT NULL,
    CONSTRAINT "FK_contacts_AspNetUsers_AccountId" FOREIGN KEY ("AccountId") REFERENCES "AspNetUsers" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_contacts_contact_lists_ListId" FOREIGN KEY ("ListId") REFERENCES "contact_lists" ("Id") ON DELETE CASCADE
);

CREATE TABLE "absences" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_absences" PRIMARY KEY,
    "PositionId" TEXT NOT NULL,
    "From" TEXT NOT NULL,
    "Until" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    CONSTRAINT "FK_absences_positions_PositionId" FOREIGN KEY ("PositionId") REFERENCES "positions" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "appointments" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_appointments" PRIMARY KEY,
    "AccountId" TEXT NOT NULL,
    "PositionId" TEXT NOT NULL,
    "From" TEXT NOT NULL,
    "Until" TEXT NULL,
    "IsActing" INTEGER NOT NULL,
    CONSTRAINT "FK_appointments_AspNetUsers_AccountId" FOREIGN KEY ("AccountId") REFERENCES "AspNetUsers" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_appointments_positions_PositionId" FOREIGN KEY ("PositionId") REFERENCES "positions" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "deputies" (
    "PositionId" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "DeputyPositionId" TEXT NOT NULL,
    CONSTRAINT "PK_deputies" PRIMARY KEY ("PositionId", "Number"),
    CONSTRAINT "FK_deputies_positions_DeputyPositionId" FOREIGN KEY ("DeputyPositionId") REFERENCES "positions" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_deputies_positions_PositionId" FOREIGN KEY ("PositionId") REFERENCES "positions" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "position_roles" (
    "Role" TEXT NOT NULL,
    "PositionId" TEXT NOT NULL,
    CONSTRAINT "PK_position_roles" PRIMARY KEY ("PositionId", "Role"),
    CONSTRAINT "FK_position_roles_positions_PositionId" FOREIGN KEY ("PositionId") REFERENCES "positions" ("Id") ON DELETE CASCADE
);

CREATE TABLE "form_items" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_form_items" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "QuestionnaireId" TEXT NOT NULL,
    "Key" TEXT NOT NULL,
    "Section" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Standard" TEXT NULL,
    "Label" TEXT NOT NULL,
    "IsUsed" INTEGER NOT NULL,
    "IsRequired" INTEGER NOT NULL,
    "IsInShortForm" INTEGER NOT NULL,
    "MaxLength" INTEGER NULL,
    "Minimum" INTEGER NULL,
    "Maximum" INTEGER NULL,
    "OptionLines" TEXT NOT NULL,
    "Preset" TEXT NULL,
    "Guidance" TEXT NOT NULL,
    "Example" TEXT NOT NULL,
    CONSTRAINT "FK_form_items_questionnaires_QuestionnaireId" FOREIGN KEY ("QuestionnaireId") REFERENCES "questionnaires" ("Id") ON DELETE CASCADE
);

CREATE TABLE "survey_responses" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_survey_responses" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "SurveyId" TEXT NOT NULL,
    "RespondentId" TEXT NOT NULL,
    "QuestionnaireId" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "DueAt" TEXT NOT NULL,
    "ExtendedUntil" TEXT NULL,
    "ExtensionUnderDiscussion" INTEGER NOT NULL,
    "EnteredByProxy" INTEGER NOT NULL,
    "ConfirmedAt" TEXT NULL,
    "IsReplacing" INTEGER NOT NULL,
    "SubmissionCount" INTEGER NOT NULL,
    "SubmittedKind" TEXT NULL,
    "SubmittedAt" TEXT NULL,
    "IsNil" INTEGER NOT NULL,
    "IsLate" INTEGER NOT NULL,
    "ReceivedAt" TEXT NULL,
    "CorrectionRequestedAt" TEXT NULL,
    "CorrectionCount" INTEGER NOT NULL,
    "ReplacementCount" INTEGER NOT NULL,
    "StatusBeforeReview" TEXT NULL,
    "KindUnderReview" TEXT NULL,
    "ReasonUnderReview" TEXT NULL,
    CONSTRAINT "FK_survey_responses_organizations_RespondentId" FOREIGN KEY ("RespondentId") REFERENCES "organizations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_survey_responses_questionnaires_QuestionnaireId" FOREIGN KEY ("QuestionnaireId") REFERENCES "questionnaires" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_survey_responses_surveys_SurveyId" FOREIGN KEY ("SurveyId") REFERENCES "surveys" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "correction_requests" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_correction_requests" PRIMARY KEY,
    "ResponseId" TEXT NOT NULL,
    "SubmissionNumber" INTEGER NOT NULL,
    "Reason" TEXT NOT NULL,
    "AskedBy" TEXT NOT NULL,
    "AskedAt" TEXT NOT NULL,
    CONSTRAINT "FK_correction_requests_survey_responses_ResponseId" FOREIGN KEY ("ResponseId") REFERENCES "survey_responses" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "draft_answers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_draft_answers" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "ResponseId" TEXT NOT NULL,
    "RowId" TEXT NOT NULL,
    "ItemKey" TEXT NOT NULL,
    "Value" TEXT NOT NULL,
    "ChangedAt" TEXT NOT NULL,
    "ChangedBy" TEXT NOT NULL,
    CONSTRAINT "FK_draft_answers_survey_responses_ResponseId" FOREIGN KEY ("ResponseId") REFERENCES "survey_responses" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "draft_conflicts" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_draft_conflicts" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "ResponseId" TEXT NOT NULL,
    "RowId" TEXT NOT NULL,
    "ItemKey" TEXT NOT NULL,
    "Value" TEXT NOT NULL,
    "WriterId" TEXT NULL,
    "WrittenBy" TEXT NOT NULL,
    "WrittenAt" TEXT NOT NULL,
    "SettledAt" TEXT NULL,
    CONSTRAINT "FK_draft_conflicts_survey_responses_ResponseId" FOREIGN KEY ("ResponseId") REFERENCES "survey_responses" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "draft_needs" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_draft_needs" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "ResponseId" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "PreviousRowId" TEXT NULL,
    "RemovedAt" TEXT NULL,
    CONSTRAINT "FK_draft_needs_survey_responses_ResponseId" FOREIGN KEY ("ResponseId") REFERENCES "survey_responses" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "response_parts" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_response_parts" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "ResponseId" TEXT NOT NULL,
    "UnitId" TEXT NOT NULL,
    "Section" TEXT NOT NULL,
    "RowId" TEXT NULL,
    "Note" TEXT NOT NULL,
    "AskedBy" TEXT NOT NULL,
    "AskedAt" TEXT NOT NULL,
    "DoneAt" TEXT NULL,
    "DoneBy" TEXT NULL,
    CONSTRAINT "FK_response_parts_organizations_UnitId" FOREIGN KEY ("UnitId") REFERENCES "organizations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_response_parts_survey_responses_ResponseId" FOREIGN KEY ("ResponseId") REFERENCES "survey_responses" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "submissions" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_submissions" PRIMARY KEY,
    "ResponseId" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Method" TEXT NOT NULL,
    "SubmittedAt" TEXT NOT NULL,
    "IsLate" INTEGER NOT NULL,
    "ReceiptNumber" TEXT NOT NULL,
    "SubmittedBy" TEXT NOT NULL,
    "Decision_How" TEXT NOT NULL,
    "Decision_DecidedOn" TEXT NULL,
    "Decision_Post" TEXT NOT NULL,
    "Decision_DocumentNumber" TEXT NOT NULL,
    "Decision_ApprovalId" TEXT NULL,
    "Reason" TEXT NOT NULL,
    "NeedsAreNil" INTEGER NOT NULL,
    "DeepeningIsNil" INTEGER NOT NULL,
    "IsInForce" INTEGER NOT NULL,
    "WithdrawnAt" TEXT NULL,
    CONSTRAINT "FK_submissions_survey_responses_ResponseId" FOREIGN KEY ("ResponseId") REFERENCES "survey_responses" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "submitted_answers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_submitted_answers" PRIMARY KEY,
    "SubmissionId" TEXT NOT NULL,
    "RowId" TEXT NOT NULL,
    "ItemKey" TEXT NOT NULL,
    "Value" TEXT NOT NULL,
    CONSTRAINT "FK_submitted_answers_submissions_SubmissionId" FOREIGN KEY ("SubmissionId") REFERENCES "submissions" ("Id") ON DELETE CASCADE
);

CREATE TABLE "submitted_deepenings" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_submitted_deepenings" PRIMARY KEY,
    "SubmissionId" TEXT NOT NULL,
    "DeepeningItemId" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "DeepeningWish" TEXT NOT NULL,
    "ParticipationIntent" TEXT NOT NULL,
    "ParticipationCondition" TEXT NOT NULL,
    "DeepeningOpinion" TEXT NOT NULL,
    "DeepeningDivision" TEXT NOT NULL,
    CONSTRAINT "FK_submitted_deepenings_submissions_SubmissionId" FOREIGN KEY ("SubmissionId") REFERENCES "submissions" ("Id") ON DELETE CASCADE
);

CREATE TABLE "submitted_needs" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_submitted_needs" PRIMARY KEY,
    "SubmissionId" TEXT NOT NULL,
    "RowId" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "PreviousRowId" TEXT NULL,
    "WhatChanged" TEXT NOT NULL,
    "Priority" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "Field" TEXT NOT NULL,
    "SecondaryField1" TEXT NOT NULL,
    "SecondaryField2" TEXT NOT NULL,
    "CooperationKind" TEXT NOT NULL,
    "CurrentSituation" TEXT NOT NULL,
    "Request" TEXT NOT NULL,
    "OwnEfforts" TEXT NOT NULL,
    "ExpectedEffect" TEXT NOT NULL,
    "Partners" TEXT NOT NULL,
    "PartnerConsultation" TEXT NOT NULL,
    "ExpectedDivision" TEXT NOT NULL,
    "PriorConsultation" TEXT NOT NULL,
    "Urgency" TEXT NOT NULL,
    "DesiredYear" TEXT NOT NULL,
    "BudgetNeed" TEXT NOT NULL,
    "EstimatedAmount" TEXT NOT NULL,
    "Visibility" TEXT NOT NULL,
    "PredecessorNumber" TEXT NOT NULL,
    "Contact" TEXT NOT NULL,
    "Remarks" TEXT NOT NULL,
    "Scope" TEXT NOT NULL,
    "EstimatedYen" INTEGER NULL,
    CONSTRAINT "FK_submitted_needs_submissions_SubmissionId" FOREIGN KEY ("SubmissionId") REFERENCES "submissions" ("Id") ON DELETE CASCADE
);

CREATE TABLE "needs" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_needs" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "FiscalYear" INTEGER NOT NULL,
    "SurveyId" TEXT NOT NULL,
    "RespondentId" TEXT NOT NULL,
    "ResponseId" TEXT NOT NULL,
    "RowId" TEXT NOT NULL,
    "PreviousRowId" TEXT NULL,
    "ContentId" TEXT NOT NULL,
    "IsOpenOnlyToSecretariat" INTEGER NOT NULL,
    "MayBePublished" INTEGER NOT NULL,
    "Serial" INTEGER NOT NULL,
    "Number" TEXT NOT NULL,
    "Progress" TEXT NOT NULL,
    "Disposition" TEXT NULL,
    "NextReport" TEXT NULL,
    "Reason" TEXT NULL,
    "Outcome" TEXT NOT NULL,
    "DivisionId" TEXT NULL,
    "Note" TEXT NOT NULL,
    "PublicTitle" TEXT NULL,
    "PublicSummary" TEXT NULL,
    "PublicTextConfirmedAt" TEXT NULL,
    "ProgressBeforeWithdrawal" TEXT NULL,
    CONSTRAINT "FK_needs_organizations_DivisionId" FOREIGN KEY ("DivisionId") REFERENCES "organizations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_needs_organizations_RespondentId" FOREIGN KEY ("RespondentId") REFERENCES "organizations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_needs_submitted_needs_ContentId" FOREIGN KEY ("ContentId") REFERENCES "submitted_needs" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "replies" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_replies" PRIMARY KEY,
    "Version" INTEGER NOT NULL,
    "NeedId" TEXT NOT NULL,
    "Round" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "Text" TEXT NOT NULL,
    "Schedule" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "BatchId" TEXT NULL,
    "DeliveredAt" TEXT NULL,
    CONSTRAINT "FK_replies_needs_NeedId" FOREIGN KEY ("NeedId") REFERENCES "needs" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_replies_reply_batches_BatchId" FOREIGN KEY ("BatchId") REFERENCES "reply_batches" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "theme_needs" (
    "ThemeId" TEXT NOT NULL,
    "NeedId" TEXT NOT NULL,
    "Similarity" REAL NULL,
    "IsPlacedByPerson" INTEGER NOT NULL,
    CONSTRAINT "PK_theme_needs" PRIMARY KEY ("ThemeId", "NeedId"),
    CONSTRAINT "FK_theme_needs_needs_NeedId" FOREIGN KEY ("NeedId") REFERENCES "needs" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_theme_needs_themes_ThemeId" FOREIGN KEY ("ThemeId") REFERENCES "themes" ("Id") ON DELETE CASCADE
);

CREATE INDEX "IX_absences_PositionId" ON "absences" ("PositionId");

CREATE INDEX "IX_agenda_items_MeetingId" ON "agenda_items" ("MeetingId");

CREATE INDEX "IX_agenda_items_ThemeId" ON "agenda_items" ("ThemeId");

CREATE INDEX "IX_appointments_AccountId" ON "appointments" ("AccountId");

CREATE INDEX "IX_appointments_PositionId" ON "appointments" ("PositionId");

CREATE UNIQUE INDEX "IX_approval_routes_UnitId_Matter" ON "approval_routes" ("UnitId", "Matter");

CREATE INDEX "IX_approval_steps_PositionId" ON "approval_steps" ("PositionId");

CREATE UNIQUE INDEX "IX_approvals_BodyId_FiscalYear_Number" ON "approvals" ("BodyId", "FiscalYear", "Number");

CREATE INDEX "IX_approvals_BodyId_Status" ON "approvals" ("BodyId", "Status");

CREATE INDEX "IX_approvals_SubjectId" ON "approvals" ("SubjectId");

CREATE INDEX "IX_AspNetUserClaims_UserId" ON "AspNetUserClaims" ("UserId");

CREATE INDEX "IX_AspNetUserLogins_UserId" ON "AspNetUserLogins" ("UserId");

CREATE INDEX "EmailIndex" ON "AspNetUsers" ("NormalizedEmail");

CREATE INDEX "IX_AspNetUsers_BodyId" ON "AspNetUsers" ("BodyId");

CREATE UNIQUE INDEX "UserNameIndex" ON "AspNetUsers" ("NormalizedUserName");

CREATE INDEX "IX_assembly_periods_OrganizationId" ON "assembly_periods" ("OrganizationId");

CREATE INDEX "IX_audit_entries_At" ON "audit_entries" ("At");

CREATE INDEX "IX_audit_entries_RecordId" ON "audit_entries" ("RecordId");

CREATE UNIQUE INDEX "IX_audit_links_EntryId" ON "audit_links" ("EntryId");

CREATE INDEX "IX_contact_lists_OrganizationId" ON "contact_lists" ("OrganizationId");

CREATE INDEX "IX_contact_lists_PredecessorId" ON "contact_lists" ("PredecessorId");

CREATE UNIQUE INDEX "IX_contact_lists_Year_OrganizationId" ON "contact_lists" ("Year", "OrganizationId");

CREATE INDEX "IX_contacts_AccountId" ON "contacts" ("AccountId");

CREATE INDEX "IX_contacts_ListId" ON "contacts" ("ListId");

CREATE INDEX "IX_correction_requests_ResponseId" ON "correction_requests" ("ResponseId");

CREATE UNIQUE INDEX "IX_council_meetings_FiscalYear_Number" ON "council_meetings" ("FiscalYear", "Number");

CREATE INDEX "IX_cycle_phases_PredecessorId" ON "cycle_phases" ("PredecessorId");

CREATE UNIQUE INDEX "IX_cycle_phases_Year_Number" ON "cycle_phases" ("Year", "Number");

CREATE INDEX "IX_deepening_items_SurveyId" ON "deepening_items" ("SurveyId");

CREATE INDEX "IX_deputies_DeputyPositionId" ON "deputies" ("DeputyPositionId");

CREATE UNIQUE INDEX "IX_draft_answers_ResponseId_RowId_ItemKey" ON "draft_answers" ("ResponseId", "RowId", "ItemKey");

CREATE INDEX "IX_draft_conflicts_ResponseId" ON "draft_conflicts" ("ResponseId");

CREATE INDEX "IX_draft_needs_ResponseId" ON "draft_needs" ("ResponseId");

CREATE UNIQUE INDEX "IX_form_items_QuestionnaireId_Key" ON "form_items" ("QuestionnaireId", "Key");

CREATE INDEX "IX_installation_PrefectureId" ON "installation" ("PrefectureId");

CREATE INDEX "IX_kept_forms_ExpiresAt" ON "kept_forms" ("ExpiresAt");

CREATE INDEX "IX_needs_ContentId" ON "needs" ("ContentId");

CREATE INDEX "IX_needs_DivisionId" ON "needs" ("DivisionId");

CREATE INDEX "IX_needs_FiscalYear_RespondentId" ON "needs" ("FiscalYear", "RespondentId");

CREATE UNIQUE INDEX "IX_needs_Number" ON "needs" ("Number");

CREATE INDEX "IX_needs_RespondentId" ON "needs" ("RespondentId");

CREATE UNIQUE INDEX "IX_needs_RowId" ON "needs" ("RowId");

CREATE INDEX "IX_organizations_BodyId" ON "organizations" ("BodyId");

CREATE INDEX "IX_organizations_BranchOfficeId" ON "organizations" ("BranchOfficeId");

CREATE UNIQUE INDEX "IX_organizations_Code_ValidFrom" ON "organizations" ("Code", "ValidFrom");

CREATE INDEX "IX_organizations_ParentId" ON "organizations" ("ParentId");

CREATE INDEX "IX_organizations_SuccessorId" ON "organizations" ("SuccessorId");

CREATE INDEX "IX_outbox_messages_HandledAt_CreatedAt" ON "outbox_messages" ("HandledAt", "CreatedAt");

CREATE INDEX "IX_positions_BodyId" ON "positions" ("BodyId");

CREATE INDEX "IX_positions_UnitId" ON "positions" ("UnitId");

CREATE INDEX "IX_publication_plans_FiscalYear_Status" ON "publication_plans" ("FiscalYear", "Status");

CREATE UNIQUE INDEX "IX_questionnaires_SurveyId_Variant_Edition" ON "questionnaires" ("SurveyId", "Variant", "Edition");

CREATE INDEX "IX_redactions_DoneAt" ON "redactions" ("DoneAt");

CREATE INDEX "IX_replies_BatchId" ON "replies" ("BatchId");

CREATE UNIQUE INDEX "IX_replies_NeedId_Round_Number" ON "replies" ("NeedId", "Round", "Number");

CREATE INDEX "IX_response_parts_ResponseId" ON "response_parts" ("ResponseId");

CREATE INDEX "IX_response_parts_UnitId" ON "response_parts" ("UnitId");

CREATE UNIQUE INDEX "IX_submissions_ReceiptNumber" ON "submissions" ("ReceiptNumber");

CREATE UNIQUE INDEX "IX_submissions_ResponseId_Number" ON "submissions" ("ResponseId", "Number");

CREATE UNIQUE INDEX "IX_submitted_answers_SubmissionId_RowId_ItemKey" ON "submitted_answers" ("SubmissionId", "RowId", "ItemKey");

CREATE UNIQUE INDEX "IX_submitted_deepenings_SubmissionId_DeepeningItemId" ON "submitted_deepenings" ("SubmissionId", "DeepeningItemId");

CREATE INDEX "IX_submitted_needs_RowId" ON "submitted_needs" ("RowId");

CREATE UNIQUE INDEX "IX_submitted_needs_SubmissionId_RowId" ON "submitted_needs" ("SubmissionId", "RowId");

CREATE INDEX "IX_survey_responses_QuestionnaireId" ON "survey_responses" ("QuestionnaireId");

CREATE INDEX "IX_survey_responses_RespondentId" ON "survey_responses" ("RespondentId");

CREATE UNIQUE INDEX "IX_survey_responses_SurveyId_RespondentId" ON "survey_responses" ("SurveyId", "RespondentId");

CREATE INDEX "IX_survey_targets_OrganizationId" ON "survey_targets" ("OrganizationId");

CREATE UNIQUE INDEX "IX_survey_targets_SurveyId_OrganizationId" ON "survey_targets" ("SurveyId", "OrganizationId");

CREATE UNIQUE INDEX "IX_surveys_FiscalYear_Number" ON "surveys" ("FiscalYear", "Number");

CREATE INDEX "IX_surveys_PredecessorId" ON "surveys" ("PredecessorId");

CREATE UNIQUE INDEX "IX_theme_needs_NeedId" ON "theme_needs" ("NeedId");

CREATE UNIQUE INDEX "IX_themes_FiscalYear_Serial" ON "themes" ("FiscalYear", "Serial");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261123212116_Initial', '10.0.15');

COMMIT;

INSERT INTO "organizations" ("Id", "Version", "Kind", "Code", "Name", "Kana", "ParentId", "BodyId", "BranchOfficeId", "IsLeadDivision", "Telephone", "ValidFrom", "ValidUntil", "SuccessorId") VALUES ('01A21810-D104-71DC-BAE6-26ABBF3C42C1', 1, 'Prefecture', '060003', '山形県', 'やまがたけん', NULL, '01A21810-D104-71DC-BAE6-26ABBF3C42C1', NULL, 0, NULL, '2017-04-01', NULL, NULL);
INSERT INTO "organizations" ("Id", "Version", "Kind", "Code", "Name", "Kana", "ParentId", "BodyId", "BranchOfficeId", "IsLeadDivision", "Telephone", "ValidFrom", "ValidUntil", "SuccessorId") VALUES ('01A21810-D2EB-783A-BBA5-B1F4D584015D', 1, 'BranchOffice', 'S4', '庄内総合支庁', NULL, '01A21810-D104-71DC-BAE6-26ABBF3C42C1', '01A21810-D104-71DC-BAE6-26ABBF3C42C1', NULL, 0, NULL, '2017-04-01', NULL, NULL);
INSERT INTO "organizations" ("Id", "Version", "Kind", "Code", "Name", "Kana", "ParentId", "BodyId", "BranchOfficeId", "IsLeadDivision", "Telephone", "ValidFrom", "ValidUntil", "SuccessorId") VALUES ('01A21810-D138-7B0E-BE11-8E6580B97219', 2, 'Municipality', '062049', '酒田市', 'さかたし', NULL, '01A21810-D138-7B0E-BE11-8E6580B97219', '01A21810-D2EB-783A-BBA5-B1F4D584015D', 0, NULL, '2017-04-01', NULL, NULL);
INSERT INTO "installation" ("Id", "IsSample", "BornAt", "PrefectureId") VALUES (1, 0, '2018-05-14 00:00:00', NULL);
INSERT INTO "surveys" ("Id", "Version", "FiscalYear", "Number", "Title", "Status", "PredecessorId", "ClosesAt", "FinalDueOn", "Letter_DocumentNumber", "Letter_IssuedOn", "Letter_SenderPost", "Letter_AddresseePost", "Letter_Purpose", "Letter_Schedule", "Letter_ContactDivision", "Letter_ContactTelephone", "ProposedAt", "ApprovedAt", "OpenedAt", "OpenedWithoutFullRoster", "ClosedAt", "SharedFrom", "PublishedAt") VALUES ('01A21810-DE6E-76BC-B9ED-148AE5B020CE', 9, 2017, 1, '平成29年度 連携課題・ニーズ調査', 'Published', NULL, '2017-06-30 08:15:00', '2017-07-07', '市町村第112号', '2017-06-05', '山形県企画振興部市町村課長', '企画担当課長', '県と市町村、また市町村どうしが連携して取り組むべき課題を把握し、推進会議で協議する連携テーマや、来年度の取組につなげるための調査です。要望書に代わるものではありません。', '７月 取りまとめ・関係課照会、８月 第１回推進会議、９月 一次回答', '市町村課地域活力創造室', '000-000-0202（内線0000）', '2017-05-30 01:00:00', '2017-05-31 05:00:00', '2017-06-05 00:00:00', 0, '2017-06-30 08:16:00', '2017-07-18 01:00:00', '2017-09-29 05:01:00');
INSERT INTO "questionnaires" ("Id", "Version", "SurveyId", "Variant", "Edition", "FrozenAt") VALUES ('01A21810-DEA5-7183-9B7B-0F9BD4B100FA', 2, '01A21810-DE6E-76BC-B9ED-148AE5B020CE', 'Municipal', 1, '2017-05-30 01:00:00');
INSERT INTO "survey_responses" ("Id", "Version", "SurveyId", "RespondentId", "QuestionnaireId", "Status", "DueAt", "ExtendedUntil", "ExtensionUnderDiscussion", "EnteredByProxy", "ConfirmedAt", "IsReplacing", "SubmissionCount", "SubmittedKind", "SubmittedAt", "IsNil", "IsLate", "ReceivedAt", "CorrectionRequestedAt", "CorrectionCount", "ReplacementCount", "StatusBeforeReview", "KindUnderReview", "ReasonUnderReview") VALUES ('01A21810-E30D-76DF-B564-009BD32A208F', 5, '01A21810-DE6E-76BC-B9ED-148AE5B020CE', '01A21810-D138-7B0E-BE11-8E6580B97219', '01A21810-DEA5-7183-9B7B-0F9BD4B100FA', 'Received', '2017-06-30 08:15:00', NULL, 0, 0, NULL, 0, 1, 'Full', '2017-06-15 00:06:00', 0, 0, '2017-06-15 20:06:00', NULL, 0, 0, NULL, NULL, NULL);
INSERT INTO "submissions" ("Id", "ResponseId", "Number", "Kind", "Method", "SubmittedAt", "IsLate", "ReceiptNumber", "SubmittedBy", "Decision_How", "Decision_DecidedOn", "Decision_Post", "Decision_DocumentNumber", "Decision_ApprovalId", "Reason", "NeedsAreNil", "DeepeningIsNil", "IsInForce", "WithdrawnAt") VALUES ('01A21810-EA10-70CF-8DBF-18AD7612C017', '01A21810-E30D-76DF-B564-009BD32A208F', 1, 'Full', 'Web', '2017-06-15 00:06:00', 0, 'H29-06204-提1', '企画調整課 課長', '決裁', '2017-06-15', '企画調整課 課長', '', '01A21810-E9D6-7D57-8A79-59E9CA5F3F58', '', 0, 1, 1, NULL);
INSERT INTO "submitted_needs" ("Id", "SubmissionId", "RowId", "Number", "PreviousRowId", "WhatChanged", "Priority", "Title", "Field", "SecondaryField1", "SecondaryField2", "CooperationKind", "CurrentSituation", "Request", "OwnEfforts", "ExpectedEffect", "Partners", "PartnerConsultation", "ExpectedDivision", "PriorConsultation", "Urgency", "DesiredYear", "BudgetNeed", "EstimatedAmount", "Visibility", "PredecessorNumber", "Contact", "Remarks", "Scope", "EstimatedYen") VALUES ('01A21810-EA10-75EC-BA02-F01E85A6C168', '01A21810-EA10-70CF-8DBF-18AD7612C017', '01A21810-E847-729D-8859-0232611BB701', 6, NULL, '', '6', '羽越本線の強風運休と庄内空港の代替の足', '県土・交通・雪', '観光・交流', '', '県と市町村', '羽越本線は冬の強風で遅れや運休が多く、受験の時期に新潟へ向かう生徒が足止めされたことがある。庄内空港も雪と横風で欠航する日があり、同じ日に列車・飛行機・高速バスがどうなっているかを一目で見る方法が無い。空港からの連絡バスは飛行機の遅れに応じて待つが、その先の遊佐・八幡方面の最終バスは出てしまう。駅の窓口の縮小で相談する先が減ったとの苦情も市に来る。', '運行の情報を一つにまとめて見られる仕組み、受験期の代行輸送の事前の計画。', '市のホームページに各社へのリンクを掲載。', '', '鉄道・航空・バスの各事業者', '未協議', '総合交通政策課', '要望書等を提出済', '中（2〜3年）', '平成30年度', '不要', '', '公開可', '', '企画調整課', '', 'Public', NULL);
INSERT INTO "needs" ("Id", "Version", "FiscalYear", "SurveyId", "RespondentId", "ResponseId", "RowId", "PreviousRowId", "ContentId", "IsOpenOnlyToSecretariat", "MayBePublished", "Serial", "Number", "Progress", "Disposition", "NextReport", "Reason", "Outcome", "DivisionId", "Note", "PublicTitle", "PublicSummary", "PublicTextConfirmedAt", "ProgressBeforeWithdrawal") VALUES ('01A21810-EA25-7EDD-BB8A-D4629432D853', 8, 2017, '01A21810-DE6E-76BC-B9ED-148AE5B020CE', '01A21810-D138-7B0E-BE11-8E6580B97219', '01A21810-E30D-76DF-B564-009BD32A208F', '01A21810-E847-729D-8859-0232611BB701', NULL, '01A21810-EA10-75EC-BA02-F01E85A6C168', 0, 1, 6, 'H29-06204-06', 'FinalReplyGiven', 'RegionalCooperation', NULL, NULL, 'Realized', NULL, '', '羽越本線の強風運休と庄内空港の代替の足', '風や雪で列車や飛行機が止まった時の運行情報をまとめて示すことと、受験期の代行輸送を求めるもの。', '2017-09-20 01:00:00', NULL);
