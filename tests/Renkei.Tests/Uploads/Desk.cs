using Renkei.Calendar;
using Renkei.Forms;
using Renkei.FormWorkbooks;
using Renkei.Responses;
using Renkei.Surveys;
using Renkei.Uploads;

namespace Renkei.Tests.Uploads;

/// <summary>A draft, what a workbook was filled with, and what came back, without a database.</summary>
internal sealed class Desk
{
    private static readonly Survey Survey = MakeSurvey();
    public static readonly Questionnaire Form = StandardForm.Build(Survey.Key, FormVariant.Municipal);
    public static readonly DeepeningItem Case = Survey.DeepeningItems[0];

    private readonly Dictionary<FieldAddress, string> _draft = [];
    private readonly List<Guid> _rows = [];
    private readonly List<Guid> _removed = [];
    private readonly List<ReturnedRow> _file = [];
    private FilledFields? _basis;

    public DraftAsItStands Draft => new(
        new AnswerContent(Form, [Case], [.. _rows.Select((id, index) => new AnswerRow(id, index + 1, null))], _draft), _removed);

    public Guid Need(params (string Item, string Value)[] values)
    {
        var id = Guid.CreateVersion7();
        _rows.Add(id);
        Write(id, values);
        return id;
    }

    public Desk Write(Guid row, params (string Item, string Value)[] values)
    {
        foreach (var (item, value) in values)
        {
            _draft[new FieldAddress(row, item)] = value;
        }

        return this;
    }

    public Desk Remove(Guid row)
    {
        _rows.Remove(row);
        _removed.Add(row);
        return this;
    }

    /// <summary>The workbook is downloaded: from here on the draft may move on.</summary>
    public Desk Download()
    {
        _basis = Filled(_draft);
        return this;
    }

    public Desk Return(Guid? key, params (string Item, string Value)[] values) => Return(FormSection.NeedColumn, key, values);

    public Desk Return(FormSection section, Guid? key, params (string Item, string Value)[] values)
    {
        _file.Add(new ReturnedRow(
            section, "様式2 課題・ニーズ", _file.Count + 6, key, values.ToDictionary(one => one.Item, one => one.Value)));
        return this;
    }

    public MergePlan Merge(params (string Name, RowChoice Choice)[] choices) =>
        WorkbookMerge.Of(_file, _basis, Draft, choices.ToDictionary(one => one.Name, one => one.Choice));

    public RowMerge MergeOne(RowChoice choice = RowChoice.None) => Assert.Single(Merge(("r0", choice)).Rows);

    /// <summary>As the download keeps it.</summary>
    public static FilledFields Filled(IReadOnlyDictionary<FieldAddress, string> values) => new(
        [.. values.Keys.Select(address => address.RowId).Distinct()],
        values.Where(value => value.Value.Length > 0).ToDictionary(
            value => value.Key,
            value => DraftMerge.Digest(Form.Find(value.Key.ItemKey) is { } item ? PlainValue.Of(item, value.Value) : value.Value)));

    private static Survey MakeSurvey()
    {
        var survey = new Survey(new FiscalYear(2018), 1, "平成30年度連携課題・ニーズ調査");
        survey.Deepen("買い物支援の広域化", "");
        return survey;
    }
}
