using Microsoft.AspNetCore.Components;
using Renkei.Forms;
using Renkei.Questions;
using Renkei.Responses;
using Renkei.Surveys;
using Renkei.Web.Components;
using Renkei.Web.Surveys;

namespace Renkei.Web.Questions;

public sealed partial class AskQuestionPage(AskQuestion ask)
{
    private QuestionList? _list;
    private string _address = "";
    private IReadOnlyList<Option> _items = [];
    private IReadOnlyList<string> _hints = [];
    private string _item = "";
    private string _text = "";

    [Parameter]
    public required string Code { get; set; }

    [SupplyParameterFromQuery]
    public string? Item { get; set; }

    protected override async Task<bool> FindAsync()
    {
        var list = await QuestionList.LoadAsync(Db, Code, Actor, new QuestionFilter(), Cancellation);
        if (!list.CanAsk)
        {
            return false;
        }

        _list = list;
        _address = $"{SurveyAddresses.Of(Code)}/questions";
        _items = [.. _list.Places.ItemsOf(_list.OwnVariant).Select(item => new Option(item.Key, $"{item.Section.InJapanese()[..3]}　{item.Label}"))];
        _item = Item ?? "";
        return true;
    }

    private async Task AskAsync()
    {
        (_item, _text) = (Sent("item"), Sent("text"));
        _hints = PersonalHints.Of(_text);
        if (_hints.Count == 0 || Sent("checked") == "true")
        {
            await DoAsync(
                () => ask.ExecuteAsync(Code, _item.Length == 0 ? null : _item, _text, Cancellation),
                _address, "質問を送りました", "回答すると、お知らせします。");
        }
    }
}
