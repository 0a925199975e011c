using Microsoft.AspNetCore.Components;
using Renkei.Questions;
using Renkei.Web.Surveys;

namespace Renkei.Web.Questions;

public sealed partial class PrepareQuestionPage(PrepareQuestion prepare)
{
    private QuestionList? _list;
    private string _address = "";
    private string _text = "";
    private string _answer = "";
    private string _subject = "";

    [Parameter]
    public required string Code { get; set; }

    protected override async Task<bool> FindAsync()
    {
        _list = await QuestionList.LoadAsync(Db, Code, Actor, new QuestionFilter(), Cancellation);
        _address = $"{SurveyAddresses.Of(Code)}/questions";
        return true;
    }

    private Task PrepareAsync()
    {
        (_text, _answer, _subject) = (Sent("text"), Sent("answer"), Sent("subject"));
        return DoAsync(
            () => prepare.ExecuteAsync(Code, SubjectAddress.Read(_subject), _text, _answer, Cancellation),
            _address, "回答案として保存しました", "選んで掲載すると、お願いしている団体が読めます。");
    }
}
