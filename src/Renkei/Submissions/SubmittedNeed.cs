using System.Globalization;
using System.Text;
using Renkei.Access;
using Renkei.Forms;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Submissions;

/// <summary>
/// A row of 様式2 as submitted. <see cref="RowId"/> stays the same in every version; texts are as typed. The names of
/// the text properties are those of <see cref="StandardItem"/>.
/// </summary>
[NotAudited]
public sealed class SubmittedNeed
{
    internal SubmittedNeed(Submission submission, AnswerRow row, int number, AnswerContent content)
    {
        SubmissionId = submission.Id;
        RowId = row.Id;
        Number = number;
        PreviousRowId = row.PreviousRowId;
        WhatChanged = content.Value(row.Id, ReservedItem.WhatChanged);
        StandardValues<SubmittedNeed>.Fill(this, content, row.Id);
        Scope = ScopeOf(Visibility);
        EstimatedYen = YenOf(EstimatedAmount);
    }

    private SubmittedNeed()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid SubmissionId { get; private set; }

    public Guid RowId { get; private set; }

    /// <summary>Place in the submission, from 1, without gaps.</summary>
    public int Number { get; private set; }

    /// <summary>The row of last year's answer that it goes on from.</summary>
    public Guid? PreviousRowId { get; private set; }

    /// <summary>変わった点 since last year.</summary>
    public string WhatChanged { get; private set; } = "";

    public string Priority { get; private set; } = "";

    public string Title { get; private set; } = "";

    public string Field { get; private set; } = "";

    public string SecondaryField1 { get; private set; } = "";

    public string SecondaryField2 { get; private set; } = "";

    public string CooperationKind { get; private set; } = "";

    public string CurrentSituation { get; private set; } = "";

    public string Request { get; private set; } = "";

    public string OwnEfforts { get; private set; } = "";

    public string ExpectedEffect { get; private set; } = "";

    public string Partners { get; private set; } = "";

    public string PartnerConsultation { get; private set; } = "";

    public string ExpectedDivision { get; private set; } = "";

    public string PriorConsultation { get; private set; } = "";

    public string Urgency { get; private set; } = "";

    public string DesiredYear { get; private set; } = "";

    public string BudgetNeed { get; private set; } = "";

    /// <summary>概算額（千円） as typed.</summary>
    public string EstimatedAmount { get; private set; } = "";

    /// <summary>公開区分 as chosen; <see cref="Scope"/> is what it means.</summary>
    public string Visibility { get; private set; } = "";

    public string PredecessorNumber { get; private set; } = "";

    /// <summary>担当課・担当者（内線): never shown to other bodies.</summary>
    public string Contact { get; private set; } = "";

    public string Remarks { get; private set; } = "";

    /// <summary>The widest circle that may ever see the row.</summary>
    public Visibility Scope { get; private set; }

    /// <summary>Null when nothing, or no number, was written.</summary>
    public long? EstimatedYen { get; private set; }

    /// <summary>相手方: named to other municipalities only once they were asked.</summary>
    public bool PartnersMayBeNamed => Partners.Length > 0 && PartnerConsultation is "協議中" or "了解済";

    /// <summary>Every text is the same, so that nobody who sorted it has to read it again.</summary>
    public bool SaysTheSameAs(SubmittedNeed other) => WhatChanged == other.WhatChanged && Enum.GetValues<StandardItem>()
        .All(item => StandardValues<SubmittedNeed>.Read(this, item) == StandardValues<SubmittedNeed>.Read(other, item));

    private static Visibility ScopeOf(string chosen) => chosen switch
    {
        "公開可" or "公開" => Access.Visibility.Public,
        "" or "県・市町村限り" => Access.Visibility.PrefectureAndMunicipalities,
        _ => Access.Visibility.SecretariatOnly,
    };

    private static long? YenOf(string thousands) =>
        long.TryParse(
            thousands.Normalize(NormalizationForm.FormKC), NumberStyles.AllowThousands | NumberStyles.AllowLeadingWhite
            | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var amount) && amount < long.MaxValue / 1000
            ? amount * 1000
            : null;
}
