using Renkei.Calendar;
using Renkei.Forms;
using Renkei.Organizations;
using Renkei.Surveys;

namespace Renkei.Tests.Surveys;

/// <summary>A survey of 平成30年度 as the sample has it, built by its own methods. Asks two towns unless told otherwise.</summary>
internal sealed class SurveyBuilder
{
    public static readonly DateTimeOffset Now = new(2018, 4, 20, 9, 0, 0, JapanTime.Offset);
    public static readonly DateTimeOffset Deadline = new(2018, 5, 25, 17, 15, 0, JapanTime.Offset);

    private static readonly DateOnly Founded = new(1955, 4, 1);

    private readonly Survey _survey = new(new FiscalYear(2018), 1, "平成30年度連携課題・ニーズ調査");
    private readonly Questionnaire _municipal;

    public SurveyBuilder()
    {
        _municipal = StandardForm.Build(_survey.Key, FormVariant.Municipal);
        _survey.Ask([(Asahi, FormVariant.Municipal), (Yuza, FormVariant.Municipal)]);
    }

    public static Organization Asahi { get; } = new(OrganizationKind.Municipality, "063231", "朝日町", Founded);

    public static Organization Yuza { get; } = new(OrganizationKind.Municipality, "064611", "遊佐町", Founded);

    public Questionnaire Municipal => _municipal;

    public SurveyBuilder WithDeadline()
    {
        _survey.SetDeadline(Deadline, finalDueOn: null, Now);
        return this;
    }

    public SurveyBuilder Proposed()
    {
        WithDeadline();
        _survey.Propose([_municipal], Now);
        return this;
    }

    public SurveyBuilder Approved()
    {
        Proposed();
        _survey.Approve(Now);
        return this;
    }

    public SurveyBuilder Opened()
    {
        Approved();
        _survey.Open(rosterIsComplete: true, evenWithoutContacts: false, Now);
        return this;
    }

    public SurveyBuilder Closed()
    {
        Opened();
        _survey.Close(Deadline);
        return this;
    }

    public Survey Build() => _survey;
}
