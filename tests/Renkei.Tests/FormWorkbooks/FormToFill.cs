using Renkei.Access;
using Renkei.Calendar;
using Renkei.Forms;
using Renkei.FormWorkbooks;
using Renkei.Organizations;
using Renkei.Responses;
using Renkei.Surveys;
using Renkei.Uploads;

namespace Renkei.Tests.FormWorkbooks;

/// <summary>A 調査票 of 酒田市 for H30 to be written and read without a database. Blank unless filled.</summary>
internal sealed class FormToFill
{
    private readonly Survey _survey = new(new FiscalYear(2018), 1, "平成30年度連携課題・ニーズ調査");
    private readonly Organization _body;
    private readonly List<AnswerRow> _needs = [];
    private readonly Dictionary<FieldAddress, string> _values = [];

    public FormToFill(FormVariant variant = FormVariant.Municipal, bool withCases = true)
    {
        _body = variant == FormVariant.Municipal
            ? new Organization(OrganizationKind.Municipality, "062049", "酒田市", new DateOnly(2017, 4, 1))
            : new Organization(OrganizationKind.Division, "K0203", "市町村課", new DateOnly(2017, 4, 1));
        if (withCases)
        {
            _survey.Deepen("買い物支援の広域化", "平成29年度は2地域で聞き取りを行った。");
            _survey.Deepen("若者の定着・回帰", "高校生の企業見学を試みた。");
        }

        Form = StandardForm.Build(_survey.Key, variant);
    }

    public Questionnaire Form { get; }

    public IReadOnlyList<DeepeningItem> Cases => [.. _survey.DeepeningItems.OrderBy(item => item.Number)];

    public IReadOnlyDictionary<FieldAddress, string> Values => _values;

    public Guid IssueKey { get; } = new("019a0000-0000-7000-8000-000000000001");

    public FormItem Ask(FormSection section, FormItemKind kind, FormItemTerms terms) =>
        Form.AddOwn(_survey.Key, section, kind, terms);

    public FormToFill WriteLetter(RequestLetter letter)
    {
        _survey.Write(letter);
        return this;
    }

    public Guid Need(params (string Item, string Value)[] values)
    {
        var row = Guid.CreateVersion7();
        _needs.Add(new AnswerRow(row, _needs.Count + 1, null));
        foreach (var (item, value) in values)
        {
            Fill(row, item, value);
        }

        return row;
    }

    public FormToFill Fill(Guid row, string item, string value)
    {
        if (value.Length > 0)
        {
            _values[new FieldAddress(row, item)] = value;
        }

        return this;
    }

    public FormToFill FillBody(string item, string value) => Fill(FieldAddress.Body, item, value);

    public FilledForm Build() => new(
        FormNumber.Of(_survey, _body, Form), _survey, _body.Code, _body.Name,
        new DateTimeOffset(2018, 5, 25, 17, 15, 0, JapanTime.Offset),
        new AnswerContent(Form, Cases, _needs, _values), IssueKey,
        new DateTimeOffset(2018, 5, 14, 9, 0, 0, JapanTime.Offset))
    {
        Previous = [new("H29-06204-03", "橋の点検", "県土・交通・雪", "橋が古い。", "助言", "回答済", "一次回答：検討してまいります。")],
        ExpectedDivisions = ["市町村課", "商業振興課"],
        IsSample = true,
    };

    public byte[] Write() => FormWorkbook.Write(Build());

    public FormOfBody Known(params Questionnaire[] otherEditions) => new(
        new SurveyResponse(_survey, _body, Form.Id, DateTimeOffset.UnixEpoch), _body.Name, [Form, .. otherEditions], Cases);

    /// <summary>What the download keeps of it.</summary>
    public FilledFields Basis => new IssuedWorkbook(
        IssueKey, Known().Response, Build().Answer, WorkbookFilling.Draft, Actor.System("試験"), DateTimeOffset.UnixEpoch).Fields();

    /// <summary>The draft, as long as nobody has touched it since.</summary>
    public DraftAsItStands Draft => new(Build().Answer, []);

    public ReturnedWorkbook Read(byte[] bytes) =>
        RecognizedWorkbook.Open(new MemoryStream(bytes), "調査票.xlsx").Read(Known());

    /// <summary>A need with a word in every column.</summary>
    public static (string Item, string Value)[] WholeNeed { get; } =
    [
        ("priority", "1"), ("title", "移動販売車の更新に係る県・町の支援"), ("field", "地域振興・離島"),
        ("secondary-field-1", "健康福祉・医療"), ("cooperation-kind", "県と市町村"),
        ("current-situation", "町内の中山間３集落では、平成27年に最後の商店が廃業し、移動販売（週２回）が唯一の買物手段となっている。\n販売車両は購入から14年が経過し故障が増えている。"),
        ("request", "・車両更新及び冬期運行経費に対する県の補助制度の創設\n・隣接町と共同で運行する場合のルート調整への助言"),
        ("own-efforts", "町単独で燃料費の一部を補助（H28：240千円）。"), ("partners", "隣接町、社会福祉協議会"),
        ("partner-consultation", "協議中"), ("expected-division", "市町村課"), ("prior-consultation", "初めて"),
        ("urgency", "高（翌年度当初）"), ("desired-year", "平成31年度"), ("budget-need", "要"), ("estimated-amount", "3500"),
        ("visibility", "県・市町村限り"), ("predecessor-number", "H29-06204-03"), ("contact", "福祉課（内線 000）"), ("remarks", "図面"),
    ];
}
