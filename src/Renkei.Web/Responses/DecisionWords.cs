using Renkei.Calendar;
using Renkei.Submissions;

namespace Renkei.Web.Responses;

internal static class DecisionWords
{
    /// <summary>別途決裁　平成30年5月14日　企画課長　企第12号</summary>
    public static string Line(this SubmissionDecision decision) => string.Join('　', new[]
    {
        decision.How,
        decision.DecidedOn?.InJapaneseWithoutWeekday() ?? "",
        decision.Post,
        decision.DocumentNumber,
    }.Where(part => part.Length > 0));
}
