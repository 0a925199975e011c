using Renkei.Forms;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Submissions;

/// <summary>A row of 様式3 as submitted. The names of the text properties are those of <see cref="StandardItem"/>.</summary>
[NotAudited]
public sealed class SubmittedDeepening
{
    internal SubmittedDeepening(Submission submission, DeepeningItem item, AnswerContent content)
    {
        SubmissionId = submission.Id;
        DeepeningItemId = item.Id;
        Number = item.Number;
        StandardValues<SubmittedDeepening>.Fill(this, content, item.Id);
    }

    private SubmittedDeepening()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid SubmissionId { get; private set; }

    public Guid DeepeningItemId { get; private set; }

    public int Number { get; private set; }

    public string DeepeningWish { get; private set; } = "";

    public string ParticipationIntent { get; private set; } = "";

    public string ParticipationCondition { get; private set; } = "";

    public string DeepeningOpinion { get; private set; } = "";

    public string DeepeningDivision { get; private set; } = "";
}
