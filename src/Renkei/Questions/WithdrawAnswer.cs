using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Data;
using Renkei.Notices;

namespace Renkei.Questions;

/// <summary>掲載を取りやめる: whoever may have gone by the answer is told at once.</summary>
public sealed class WithdrawAnswer(RenkeiDbContext db, CurrentActor current, TimeProvider clock)
{
    /// <exception cref="NotFoundException">No such question, or not the secretariat.</exception>
    /// <exception cref="RuleBrokenException">See <see cref="QuestionRules"/>.</exception>
    public async Task ExecuteAsync(string code, int number, string reason, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var (survey, question) = await db.AnyQuestionAsync(code, number, current.Actor, cancellation);

        question.Withdraw(reason, now);

        var asked = await db.SurveyResponses.Where(response => response.SurveyId == survey.Id)
            .Select(response => response.RespondentId).ToListAsync(cancellation);
        db.AddRange(asked.Select(body => new Notice(
            body,
            $"質問と回答の{number}番の掲載を取りやめました",
            "すでに参考にされた場合は、お手数ですが理由を御確認ください。",
            AnswerNotice.AddressOf(survey, question),
            now)));
        await db.SaveChangesAsync(cancellation);
    }
}
