using Renkei.Calendar;

namespace Renkei.Submissions;

/// <summary>
/// 閉庁後の提出: for the office it counts for the next 開庁日. Said wherever the moment is shown; whether an answer is late
/// follows from its deadline alone.
/// </summary>
public static class SubmissionDay
{
    /// <summary>（閉庁後のため5月28日（月）の受付扱い）, or nothing.</summary>
    public static string Note(DateTimeOffset submittedAt) =>
        OpeningDays.CountsOn(submittedAt) is var day && day == submittedAt.DateInJapan()
            ? ""
            : $"（閉庁後のため{day.InJapaneseWithoutYear()}の受付扱い）";
}
