using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Organizations;
using Renkei.Submissions;
using Renkei.Surveys;

namespace Renkei.Needs;

/// <summary>
/// 課題・ニーズ 1件: a row of an answer from its first submission on, under a number that is never reused. Three axes are
/// kept apart: 処理状況, 対応区分, その後の状況. What the body wrote stays in its submissions and is never changed here.
/// </summary>
public sealed partial class Need : IVersioned
{
    public const int ReasonMaxLength = 200;
    public const int NextReportMaxLength = 40;
    public const int NoteMaxLength = 1000;
    public const int RelatedDivisionsMaxLength = 200;
    public const int PublicTitleMaxLength = 60;
    public const int PublicSummaryMaxLength = 200;

    public Need(Survey survey, Organization respondent, Guid responseId, SubmittedNeed content, int serial)
    {
        FiscalYear = survey.FiscalYear;
        SurveyId = survey.Id;
        RespondentId = respondent.Id;
        ResponseId = responseId;
        RowId = content.RowId;
        PreviousRowId = content.PreviousRowId;
        ContentId = content.Id;
        IsOpenOnlyToSecretariat = content.Scope == Visibility.SecretariatOnly;
        MayBePublished = content.Scope == Visibility.Public;
        Serial = serial;
        Number = NeedNumber.Of(survey.FiscalYear, respondent.Code, serial);
    }

    private Need()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public int Version { get; private set; } = 1;

    public FiscalYear FiscalYear { get; private set; }

    public Guid SurveyId { get; private set; }

    /// <summary>The municipality, or the division of the prefecture.</summary>
    public Guid RespondentId { get; private set; }

    public Guid ResponseId { get; private set; }

    /// <summary>The row's key through all submissions.</summary>
    public Guid RowId { get; private set; }

    /// <summary>The row of last year that it goes on from.</summary>
    public Guid? PreviousRowId { get; private set; }

    /// <summary>The text in force, or the last one before a 取下げ.</summary>
    public Guid ContentId { get; private set; }

    /// <summary>公開区分 of the text in force is 事務局限り.</summary>
    public bool IsOpenOnlyToSecretariat { get; private set; }

    /// <summary>公開区分 of the text in force is 公開可.</summary>
    public bool MayBePublished { get; private set; }

    public int Serial { get; private set; }

    /// <summary>H30-06204-03</summary>
    [NotTyped]
    public string Number { get; private set; } = "";

    public NeedProgress Progress { get; private set; }

    public NeedDisposition? Disposition { get; private set; }

    /// <summary>次回報告の時期, of 引き続き検討.</summary>
    public string? NextReport { get; private set; }

    /// <summary>理由, of 現時点では対応困難 and 方針変更.</summary>
    public string? Reason { get; private set; }

    public NeedOutcome Outcome { get; private set; }

    /// <summary>所管課</summary>
    public Guid? DivisionId { get; private set; }

    /// <summary>関係課 of 事務局整理欄, as the secretariat names them.</summary>
    public string RelatedDivisions { get; private set; } = "";

    /// <summary>事務局整理欄 備考</summary>
    public string Note { get; private set; } = "";

    public string? PublicTitle { get; private set; }

    public string? PublicSummary { get; private set; }

    /// <summary>When the body confirmed 公表用件名 and 公表用要旨; any change of them or of the answer asks again.</summary>
    public DateTimeOffset? PublicTextConfirmedAt { get; private set; }

    public NeedProgress? ProgressBeforeWithdrawal { get; private set; }

    public bool IsWithdrawn => Progress == NeedProgress.Withdrawn;

    /// <summary>A corrected or replaced submission is a new version of the same need.</summary>
    public void Renew(SubmittedNeed content)
    {
        ContentId = content.Id;
        IsOpenOnlyToSecretariat = content.Scope == Visibility.SecretariatOnly;
        MayBePublished = content.Scope == Visibility.Public;
        PreviousRowId = content.PreviousRowId;
        PublicTextConfirmedAt = null;
        if (ProgressBeforeWithdrawal is { } before)
        {
            Progress = before;
            ProgressBeforeWithdrawal = null;
        }
    }

    /// <summary>The body dropped the row or took the answer back. Number, text and replies stay.</summary>
    public void Withdraw()
    {
        if (!IsWithdrawn)
        {
            ProgressBeforeWithdrawal = Progress;
            Progress = NeedProgress.Withdrawn;
        }
    }
}
