using Renkei.Forms;
using Renkei.Surveys;

namespace Renkei.Questions;

/// <summary>A question as the reader may see it: who asked and in which words only for the asker and the secretariat.</summary>
/// <param name="Place">様式2「件名」 or 調査全般.</param>
/// <param name="Question">The published wording; the original for the asker while nothing is published.</param>
/// <param name="Answer">Null while there is none to see.</param>
/// <param name="Asker">The body, for the secretariat; null for everybody else, and for a prepared question.</param>
/// <param name="Original">As it was asked, for the asker and the secretariat.</param>
/// <param name="Reason">Why it was corrected, withdrawn or answered privately.</param>
public sealed record QuestionRow(
    int Number,
    QuestionStatus Status,
    FormVariant? Variant,
    string? ItemKey,
    string Place,
    string Question,
    string? Answer,
    DateTimeOffset AskedAt,
    DateTimeOffset? AnsweredAt,
    bool IsOwn,
    bool IsPrepared,
    string? Asker,
    string? Original,
    string Reason)
{
    public bool IsWithdrawn => Status == QuestionStatus.Withdrawn;
}
