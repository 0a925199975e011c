using System.Text.Json;
using Renkei.Calendar;
using Renkei.Forms;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Sample;

/// <summary>What a body writes in 様式1 and 様式3.</summary>
internal static class SampleBodyValues
{
    public static IEnumerable<(FieldAddress Field, string Value)> Of(
        SampleMunicipality municipality, Questionnaire form, FiscalYear year)
    {
        var contact = municipality.Contacts[0];
        var standard = new (StandardItem Item, string Text)[]
        {
            (StandardItem.ResponsibleOfficer, municipality.AnswerRoute[^1].Post),
            (StandardItem.RespondingDivision, municipality.AnsweringSection),
            (StandardItem.RespondingOfficer, contact.Post),
            (StandardItem.Telephone, $"{contact.Phone}（内線 {contact.Extension}）"),
            (StandardItem.Email, municipality.Mail),
        };
        foreach (var (item, text) in standard)
        {
            yield return (new FieldAddress(FieldAddress.Body, form.Find(item)!.Key), text);
        }

        if (year.Year == 2018)
        {
            foreach (var answer in Questions(municipality.Code, form))
            {
                yield return answer;
            }
        }
    }

    public static IEnumerable<(FieldAddress Field, string Value)> OfDivision(string section, Questionnaire form)
    {
        var texts = new (StandardItem Item, string Text)[]
        {
            (StandardItem.ResponsibleOfficer, "課長"),
            (StandardItem.RespondingDivision, section),
            (StandardItem.RespondingOfficer, "主査"),
            (StandardItem.Telephone, "000-000-0000"),
        };
        return
            from text in texts
            let item = form.Find(text.Item)
            where item is not null
            select (new FieldAddress(FieldAddress.Body, item.Key), text.Text);
    }

    public static IEnumerable<(FieldAddress Field, string Value)> Deepening(
        IEnumerable<SampleDeepeningAnswer> answers, Questionnaire form, IReadOnlyDictionary<string, Guid> cases) =>
        from answer in answers
        from value in new (StandardItem Item, string? Text)[]
        {
            (StandardItem.DeepeningWish, answer.Deepen ? "○" : "－"),
            (StandardItem.ParticipationIntent, answer.Participation),
            (StandardItem.ParticipationCondition, answer.Reason),
            (StandardItem.DeepeningOpinion, answer.Opinion),
            (StandardItem.DeepeningDivision, answer.Section),
        }
        let item = form.Find(value.Item)
        where item is not null && !string.IsNullOrEmpty(value.Text) && cases.ContainsKey(answer.Case)
        select (new FieldAddress(cases[answer.Case], item.Key), value.Text!);

    private static IEnumerable<(FieldAddress Field, string Value)> Questions(string code, Questionnaire form)
    {
        var texts = SampleFiles.FormTexts();
        var answers = texts.BodyAnswers.FirstOrDefault(answer => answer.Body == code)?.Answers;
        foreach (var question in texts.BodyQuestions)
        {
            var key = question.Choices.Count == 0
                ? form.Find(StandardItem.MessageToPrefecture)?.Key
                : form.Items.FirstOrDefault(item => item.Label == question.Text)?.Key;
            var value = answers is not null && answers.TryGetValue(question.Id, out var answer)
                ? TextOf(answer)
                : question.Required ? question.Choices[0] : "";
            if (key is not null && value.Length > 0)
            {
                yield return (new FieldAddress(FieldAddress.Body, key), value);
            }
        }
    }

    private static string TextOf(JsonElement answer) => answer.ValueKind == JsonValueKind.Array
        ? string.Join('\n', answer.EnumerateArray().Select(choice => choice.GetString()))
        : answer.GetString() ?? "";
}
