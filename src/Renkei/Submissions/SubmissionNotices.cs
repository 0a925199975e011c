using Renkei.Notices;
using Renkei.Surveys;

namespace Renkei.Submissions;

/// <summary>What a body is told about the answer it has sent.</summary>
internal static class SubmissionNotices
{
    public static Notice Received(SurveyResponse response, string address, DateTimeOffset now) => new(
        response.RespondentId,
        "御提出の回答を受け付けました",
        "御回答ありがとうございました。提出した内容は、回答のページと提出控えで見られます。",
        address,
        now);

    /// <summary>The reason is read on the page: it speaks of what was answered.</summary>
    public static Notice CorrectionRequested(SurveyResponse response, string address, DateTimeOffset now) => new(
        response.RespondentId,
        "御提出の回答に修正のお願いがあります",
        "お願いの内容は回答のページに書いてあります。修正のうえ、もう一度県へ提出してください。",
        address,
        now);
}
