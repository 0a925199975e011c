using Renkei.Data;
using Renkei.Forms;
using Renkei.Surveys;

namespace Renkei.Editions;

/// <summary>
/// 訂正版: what was found wrong in the forms of an open survey, why, and how the bodies learn of it. It covers one
/// variant or both; the forms themselves are the next editions of each. 作成中 → 決裁中 → 決裁済 (in force at once); 取止め.
/// </summary>
public sealed class CorrectedForm : IVersioned
{
    public const int TextMaxLength = 1000;
    public const int DocumentNumberMaxLength = 60;

    public CorrectedForm(Survey survey, int number, IReadOnlyCollection<Questionnaire> forms, DateTimeOffset now)
    {
        CorrectedFormRules.Correctable.Require(CanCorrect(survey));
        CorrectedFormRules.HasForms.Require(forms.Count > 0);
        SurveyId = survey.Id;
        Number = number;
        MunicipalEdition = forms.FirstOrDefault(form => form.Variant == FormVariant.Municipal)?.Edition;
        PrefecturalEdition = forms.FirstOrDefault(form => form.Variant == FormVariant.Prefectural)?.Edition;
        BegunAt = now;
    }

    private CorrectedForm()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public int Version { get; private set; } = 1;

    public Guid SurveyId { get; private set; }

    /// <summary>Which correction of the survey, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>第2版 of 市町村用; null when that variant stays as it is.</summary>
    public int? MunicipalEdition { get; private set; }

    public int? PrefecturalEdition { get; private set; }

    /// <summary>訂正の理由, as the bodies read it.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>追加の記入をお願いする: submitted answers are asked for what is newly required.</summary>
    public bool AsksForMore { get; private set; }

    /// <summary>文書番号 of the 訂正の通知.</summary>
    public string DocumentNumber { get; private set; } = "";

    public DateOnly? IssuedOn { get; private set; }

    public DateTimeOffset BegunAt { get; private set; }

    public DateTimeOffset? ProposedAt { get; private set; }

    public DateTimeOffset? InForceFrom { get; private set; }

    public DateTimeOffset? AbandonedAt { get; private set; }

    public CorrectedFormStatus Status =>
        AbandonedAt is not null ? CorrectedFormStatus.Abandoned
        : InForceFrom is not null ? CorrectedFormStatus.InForce
        : ProposedAt is not null ? CorrectedFormStatus.InReview
        : CorrectedFormStatus.Editing;

    public bool CanEdit => Status == CorrectedFormStatus.Editing;

    /// <summary>While answers come in, and until everybody sees them.</summary>
    public static bool CanCorrect(Survey survey) =>
        survey.Status is SurveyStatus.Open or SurveyStatus.Closed or SurveyStatus.Consolidating;

    public int? EditionOf(FormVariant variant) =>
        variant == FormVariant.Municipal ? MunicipalEdition : PrefecturalEdition;

    public bool Covers(Questionnaire form) => form.SurveyId == SurveyId && form.Edition == EditionOf(form.Variant);

    public void Explain(string reason, bool asksForMore, string documentNumber, DateOnly? issuedOn)
    {
        CorrectedFormRules.Editable.Require(CanEdit);
        CorrectedFormRules.ReasonFits.Require(reason.Length <= TextMaxLength);
        CorrectedFormRules.DocumentNumberFits.Require(documentNumber.Length <= DocumentNumberMaxLength);
        Reason = reason;
        AsksForMore = asksForMore;
        DocumentNumber = documentNumber;
        IssuedOn = issuedOn;
    }

    /// <param name="survey">The survey, which must still be open for correction.</param>
    /// <param name="forms">The new editions that it covers.</param>
    /// <param name="changes">What is different in them.</param>
    /// <param name="sameMeaning">Someone looked at every item whose heading is quite another one.</param>
    /// <param name="now">From here to the 決裁 nothing changes.</param>
    public void Propose(
        Survey survey,
        IReadOnlyCollection<Questionnaire> forms,
        IReadOnlyCollection<FormChange> changes,
        bool sameMeaning,
        DateTimeOffset now)
    {
        CorrectedFormRules.Editable.Require(CanEdit);
        CorrectedFormRules.Correctable.Require(CanCorrect(survey));
        CorrectedFormRules.ReasonIsTold.Require(!string.IsNullOrWhiteSpace(Reason));
        CorrectedFormRules.SomethingChanged.Require(changes.Count > 0);
        CorrectedFormRules.MeaningStays.Require(sameMeaning || !changes.Any(change => change.MayMeanSomethingElse));
        CorrectedFormRules.AsksForWhatIsNew.Require(!AsksForMore || changes.Any(change => change.IsNewlyRequired));
        foreach (var form in forms)
        {
            form.Freeze(now);
        }

        ProposedAt = now;
    }

    /// <summary>差戻し or 取戻し: corrected again and decided anew.</summary>
    public void Reconsider(IReadOnlyCollection<Questionnaire> forms)
    {
        CorrectedFormRules.Proposed.Require(Status == CorrectedFormStatus.InReview);
        foreach (var form in forms)
        {
            form.Thaw();
        }

        ProposedAt = null;
    }

    public void TakeEffect(IReadOnlyCollection<Questionnaire> forms, DateTimeOffset now)
    {
        CorrectedFormRules.Proposed.Require(Status == CorrectedFormStatus.InReview);
        foreach (var form in forms)
        {
            form.TakeEffect(now);
        }

        InForceFrom = now;
    }

    public void Abandon(DateTimeOffset now)
    {
        CorrectedFormRules.Editable.Require(CanEdit);
        AbandonedAt = now;
        (MunicipalEdition, PrefecturalEdition) = (null, null);
    }
}
