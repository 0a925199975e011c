using Renkei.Access;

namespace Renkei.Questions;

/// <summary>The one place that decides what of a question a reader sees.</summary>
internal static class QuestionSight
{
    public static QuestionRow Of(
        Question question, ItemPlaces places, Actor actor, IReadOnlyDictionary<Guid, string> askers)
    {
        var isOwn = question.AskerId is { } asker && actor.IsOf(asker);
        var mayKnow = isOwn || actor.IsSecretariat;
        var shown = question.Latest is { } latest && (mayKnow || latest is { IsPublic: true, WithdrawnAt: null }) ? latest : null;
        return new QuestionRow(
            question.Number,
            question.Status == QuestionStatus.Drafted && !actor.IsSecretariat ? QuestionStatus.Received : question.Status,
            question.Variant,
            question.ItemKey,
            places.Name(question.Variant, question.ItemKey),
            actor.IsSecretariat && question.Status != QuestionStatus.Published ? question.PublicText
                : shown?.QuestionText ?? (isOwn ? question.Text : "（掲載を取りやめました）"),
            shown?.Text ?? (actor.IsSecretariat && question.Draft.Length > 0 ? question.Draft : null),
            question.AskedAt,
            shown?.GivenAt,
            isOwn,
            question.IsPrepared && actor.IsSecretariat,
            actor.IsSecretariat && question.AskerId is { } body ? askers.GetValueOrDefault(body) : null,
            mayKnow && !question.IsPrepared ? question.Text : null,
            question.Status == QuestionStatus.Withdrawn ? question.Latest!.WithdrawalReason
                : shown is { IsPublic: true } || mayKnow ? shown?.Reason ?? "" : "");
    }
}
