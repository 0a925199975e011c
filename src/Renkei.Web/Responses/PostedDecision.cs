using Renkei.Calendar;
using Renkei.Responses;
using Renkei.Submissions;

namespace Renkei.Web.Responses;

/// <summary>The fields of <see cref="DecisionFields"/> as they came back.</summary>
public sealed record PostedDecision(string DecidedOn, string Post, string DocumentNumber)
{
    public static PostedDecision Read(IFormCollection form) =>
        new(form["decided-on"].ToString(), form["post"].ToString(), form["document-number"].ToString());

    /// <summary>Null with the mistake said when the date cannot be read.</summary>
    public SubmissionDecision? OnPaper(DateOnly today, out string mistake) =>
        JapaneseDateReader.TryRead(DecidedOn, out var day, out mistake)
            ? SubmissionDecision.OnPaper(day, Post, DocumentNumber, today)
            : null;
}
