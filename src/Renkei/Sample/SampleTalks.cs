using Microsoft.Extensions.DependencyInjection;
using Renkei.Calendar;
using Renkei.Collection;
using Renkei.Surveys;

namespace Renkei.Sample;

/// <summary>What was said about deadlines and answers: calls, 期限の相談 by telephone and in the system, 連絡メモ.</summary>
internal sealed class SampleTalks(SampleStage stage, SampleCast cast)
{
    /// <summary>H29: four bodies were waited for because of their assembly in June; told by telephone.</summary>
    public async Task ExtendAsync(SampleState state, SurveyResponse response)
    {
        if (state is not { Extended: true, DueAt: { } due })
        {
            return;
        }

        var until = DateOnly.FromDateTime(due);
        var reason = state.ExtensionReason is { Length: > 0 } told ? $"{told}。" : "議会のため。";
        await NoteAsync(response, ContactWay.Telephone, "企画担当 係長", until, reason, new DateTime(2017, 6, 20, 10, 30, 0), until, "", null);
    }

    public async Task PlayAsync(IEnumerable<SampleTalk> talks, IReadOnlyDictionary<string, SurveyResponse> responses)
    {
        foreach (var talk in talks.OrderBy(talk => talk.At))
        {
            var response = responses[talk.Code];
            if (talk.Memo is { } memo)
            {
                await WriteAsync(response, talk, memo);
            }

            if (talk is { Reason: { } reason, Way: "システム" })
            {
                await AskAsync(response, talk, reason);
            }
            else if (talk.Reason is { } told)
            {
                await NoteAsync(response, ContactWay.Telephone, talk.Post!, talk.Wish, told, talk.At, talk.Granted, talk.Note ?? "", talk.AnsweredAt);
            }
        }
    }

    private Task WriteAsync(SurveyResponse response, SampleTalk talk, string memo) =>
        stage.AtAsync(talk.At.AddMinutes(10), SampleCast.Secretariat, services => services.GetRequiredService<WriteMemo>().ExecuteAsync(
            response.Id, DateOnly.FromDateTime(talk.At), ContactWay.Telephone, talk.Post!, memo,
            talk is { Next: { } next, NextOn: { } on } ? new NextStep(next, on) : null, default));

    private async Task AskAsync(SurveyResponse response, SampleTalk talk, string reason)
    {
        await stage.AtAsync(talk.At, cast.Officers[talk.Code], services =>
            services.GetRequiredService<AskExtension>().ExecuteAsync(response.Id, talk.Wish!.Value, reason, default));
        if (talk.Granted is { } until)
        {
            var request = await stage.ReadAsync(db => Task.FromResult(
                db.ExtensionRequests.Where(one => one.ResponseId == response.Id).Select(one => one.Id).Single()));
            await stage.AtAsync(talk.AnsweredAt ?? talk.At.AddHours(2), SampleCast.Secretariat, services =>
                services.GetRequiredService<AnswerExtension>().ExecuteAsync(response.Id, request, until, talk.Note ?? "", default));
        }
    }

    private Task NoteAsync(
        SurveyResponse response, ContactWay way, string caller, DateOnly? wish, string reason, DateTime at, DateOnly? granted,
        string note, DateTime? answeredAt) =>
        stage.AtAsync(answeredAt ?? at, SampleCast.Secretariat, async services =>
        {
            var request = await services.GetRequiredService<NoteExtension>().ExecuteAsync(
                response.Id, way, caller, wish, reason, default);
            if (granted is { } until)
            {
                await services.GetRequiredService<AnswerExtension>().ExecuteAsync(response.Id, request, until, note, default);
            }
        });
}
