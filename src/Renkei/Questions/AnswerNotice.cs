using Renkei.Notices;
using Renkei.Surveys;

namespace Renkei.Questions;

/// <summary>「お尋ねに回答しました」, to the asker. It repeats neither question nor answer, because mail leaves the system.</summary>
internal static class AnswerNotice
{
    public static IEnumerable<Notice> ToAsker(Survey survey, Question question, DateTimeOffset now)
    {
        if (question.AskerId is { } asker)
        {
            yield return new Notice(
                asker, "お尋ねに回答しました", $"{survey.Title}についての質問（{question.Number}番）に回答しました。",
                AddressOf(survey, question), now);
        }
    }

    public static string AddressOf(Survey survey, Question question) => $"/surveys/{survey.Code}/questions/{question.Number}";
}
