using Renkei.Forms;
using Renkei.Surveys;

namespace Renkei.Responses;

/// <summary>提出前の確認: what has to be put right before 本提出, and what someone should look at once more. Pure.</summary>
public sealed class PreSubmissionCheck
{
    private readonly AnswerContent _content;
    private readonly List<CheckFinding> _findings = [];

    private PreSubmissionCheck(AnswerContent content) => _content = content;

    /// <summary>In the order of the form.</summary>
    public static IReadOnlyList<CheckFinding> Of(AnswerContent content)
    {
        var check = new PreSubmissionCheck(content);
        check.Check(FieldAddress.Body, FormSection.BodyQuestion);
        check.CheckNeeds();
        check.CheckDeepening();
        return check._findings;
    }

    private void CheckNeeds()
    {
        var asksNeeds = _content.Form.Asked(FormSection.NeedColumn).Count > 0;
        if (asksNeeds && _content.Needs.Count == 0 && !_content.NeedsAreNil)
        {
            Refuse(FieldAddress.Body, "", "課題を1件以上書くか、「該当なし」を選んでください。");
        }

        if (_content is { NeedsAreNil: true, Needs.Count: > 0 })
        {
            Refuse(FieldAddress.Body, ReservedItem.NeedsAreNil, $"課題が{_content.Needs.Count}件あります。課題を外すか、「該当なし」を取り消してください。");
        }

        foreach (var need in _content.Needs)
        {
            Check(need.Id, FormSection.NeedColumn);
            CheckPartners(need.Id);
        }
    }

    private void CheckDeepening()
    {
        if (!_content.AsksDeepening)
        {
            return;
        }

        var told = _content.Cases.Where(item => _content.HasAny(item.Id, FormSection.DeepeningColumn)).ToList();
        if (told.Count == 0 && !_content.DeepeningIsNil)
        {
            Refuse(FieldAddress.Body, "", "検討を深める案件への参加の意向を書くか、「該当なし」を選んでください。");
        }

        if (_content.DeepeningIsNil && told.Count > 0)
        {
            Refuse(FieldAddress.Body, ReservedItem.DeepeningIsNil, $"検討を深める案件に{told.Count}件の記入があります。記入を消すか、「該当なし」を取り消してください。");
        }

        foreach (var item in told)
        {
            Check(item.Id, FormSection.DeepeningColumn);
        }
    }

    private void Check(Guid row, FormSection section)
    {
        foreach (var item in _content.Form.Asked(section))
        {
            var value = _content.Value(row, item.Key);
            var problem = string.IsNullOrWhiteSpace(value)
                ? item.IsRequired ? (item.IsChoice ? "を選んでください。" : "を書いてください。") : null
                : FieldCheck.ProblemOf(item, value);
            if (problem is not null)
            {
                Refuse(row, item.Key, $"{Place(row, item.Key)}{problem}");
            }

            if (section != FormSection.BodyQuestion && item.Standard != StandardItem.Contact)
            {
                HintAtPersons(row, item, value);
            }
        }
    }

    private void HintAtPersons(Guid row, FormItem item, string value)
    {
        foreach (var hint in PersonalHints.Of(value))
        {
            Hint(row, item.Key, $"{Place(row, item.Key)}に{hint}。住民や事業者が分からない書き方にしてください。");
        }

        if (item.Kind == FormItemKind.LongText && value.Trim().Trim('。') is "前年度と同じ" or "昨年度と同じ" or "前回と同じ")
        {
            Hint(row, item.Key, $"{Place(row, item.Key)}が「{value.Trim()}」だけになっています。前年度の回答を写して、内容が分かるようにしてください。");
        }
    }

    private void CheckPartners(Guid row)
    {
        var partners = _content.Value(row, StandardItem.Partners);
        if (string.IsNullOrWhiteSpace(partners) || _content.Form.Find(StandardItem.PartnerConsultation) is not { IsUsed: true } consultation)
        {
            return;
        }

        var told = _content.Value(row, consultation.Key);
        if (told.Length == 0)
        {
            Refuse(row, consultation.Key, $"{Place(row, consultation.Key)}を選んでください（連携したい相手を書いたため）。");
        }
        else if (told == "未協議")
        {
            Hint(row, consultation.Key, $"{Place(row, consultation.Key)}が未協議です。「{partners.Trim()}」の名前は、協議が始まるまでほかの市町村には見せません。");
        }
    }

    private string Place(Guid row, string itemKey) => _content.Place(new FieldAddress(row, itemKey));

    private void Refuse(Guid row, string itemKey, string message) =>
        _findings.Add(new CheckFinding(IsRefused: true, new FieldAddress(row, itemKey), message));

    private void Hint(Guid row, string itemKey, string message) =>
        _findings.Add(new CheckFinding(IsRefused: false, new FieldAddress(row, itemKey), message));
}
