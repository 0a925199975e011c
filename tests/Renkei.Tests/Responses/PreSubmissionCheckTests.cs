using Renkei.Forms;
using Renkei.Responses;
using Renkei.Surveys;
using Renkei.Tests.Surveys;

namespace Renkei.Tests.Responses;

public sealed class PreSubmissionCheckTests
{
    private static readonly Guid Row = Guid.NewGuid();
    private static readonly Questionnaire Form = new SurveyBuilder().Municipal;

    private readonly Dictionary<FieldAddress, string> _values = new()
    {
        [new(FieldAddress.Body, "responsible-officer")] = "課長",
        [new(FieldAddress.Body, "responding-division")] = "企画課",
        [new(FieldAddress.Body, "responding-officer")] = "主査",
        [new(FieldAddress.Body, "telephone")] = "000-000-0000",
        [new(Row, "title")] = "移動販売車の更新",
        [new(Row, "field")] = "地域振興・離島",
        [new(Row, "cooperation-kind")] = "県と市町村",
        [new(Row, "current-situation")] = "販売車両は購入から14年が経過している。",
        [new(Row, "request")] = "県の補助制度の創設をお願いしたい。",
        [new(Row, "urgency")] = "高（翌年度当初）",
        [new(Row, "visibility")] = "公開可",
    };

    [Fact]
    public void A_finished_answer_has_nothing_to_mend() => Assert.Empty(Check());

    [Fact]
    public void An_empty_required_cell_is_refused_by_its_name()
    {
        _values.Remove(new(Row, "current-situation"));
        _values.Remove(new(Row, "urgency"));

        Assert.Equal(["課題1「現状・課題」を書いてください。", "課題1「緊急度」を選んでください。"], Refused());
    }

    [Theory]
    [InlineData(40, 0)]
    [InlineData(41, 1)]
    public void A_title_has_forty_characters(int length, int refused)
    {
        _values[new(Row, "title")] = new string('山', length);

        Assert.Equal(refused, Refused().Count);
        Assert.All(Refused(), message => Assert.Equal("課題1「件名」は40字以内で書いてください（いま41字）。", message));
    }

    [Theory]
    [InlineData("350万円", "課題1「概算額（千円）」は数だけで書いてください。単位（万円など）は要りません。")]
    [InlineData("-1", "課題1「概算額（千円）」は0から999999999までの数で書いてください。")]
    [InlineData("３，５００", null)]
    public void An_amount_is_a_number_of_thousands(string amount, string? message)
    {
        _values[new(Row, "estimated-amount")] = amount;

        Assert.Equal(message is null ? [] : [message], Refused());
    }

    [Fact]
    public void A_partner_named_without_consultation_is_asked_about_and_pointed_out()
    {
        _values[new(Row, "partners")] = "隣接町";
        Assert.Equal(["課題1「相手方との協議」を選んでください（連携したい相手を書いたため）。"], Refused());

        _values[new(Row, "partner-consultation")] = "未協議";

        Assert.Empty(Refused());
        Assert.Contains("ほかの市町村には見せません", Assert.Single(Check()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Telephone_numbers_and_names_in_a_text_are_pointed_out_but_not_refused()
    {
        _values[new(Row, "current-situation")] = "佐藤太郎さん（0234-00-0000）から相談があった。";

        Assert.Empty(Refused());
        Assert.Contains(Check(), finding => finding.Message.Contains("電話番号らしいもの（0234-00-0000）", StringComparison.Ordinal));
        Assert.Contains(Check(), finding => finding.Message.Contains("人の名前らしいもの", StringComparison.Ordinal));
    }

    [Fact]
    public void Same_as_last_year_is_no_text()
    {
        _values[new(Row, "request")] = "前年度と同じ。";

        Assert.Contains("だけになっています", Assert.Single(Check()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_at_all_is_no_answer_but_nil_is()
    {
        Assert.Equal(["課題を1件以上書くか、「該当なし」を選んでください。"], Refused(rows: []));

        _values[new(FieldAddress.Body, ReservedItem.NeedsAreNil)] = ReservedItem.Yes;

        Assert.Empty(Refused(rows: []));
        Assert.Contains("課題が1件あります", Assert.Single(Refused()), StringComparison.Ordinal);
    }

    private IReadOnlyList<CheckFinding> Check(params AnswerRow[] rows) =>
        PreSubmissionCheck.Of(new AnswerContent(Form, [], rows.Length == 0 ? [new AnswerRow(Row, 1, null)] : rows, _values));

    private List<string> Refused() => [.. Check().Where(finding => finding.IsRefused).Select(finding => finding.Message)];

    private List<string> Refused(AnswerRow[] rows) =>
    [
        .. PreSubmissionCheck.Of(new AnswerContent(Form, [], rows, _values))
            .Where(finding => finding.IsRefused).Select(finding => finding.Message),
    ];
}
