using Microsoft.AspNetCore.Components;
using Renkei.Questions;
using Renkei.Web.Surveys;

namespace Renkei.Web.Questions;

public sealed partial class QuestionPage(
    WriteAnswer write, PublishAnswers publish, AnswerPrivately privately, WithdrawAnswer withdraw)
{
    private QuestionSheet? _sheet;
    private string _address = "";
    private string _text = "";
    private string _answer = "";
    private string _subject = "";
    private string _reason = "";

    [Parameter]
    public required string Code { get; set; }

    [Parameter]
    public int Number { get; set; }

    protected override async Task<bool> FindAsync()
    {
        _sheet = await QuestionSheet.LoadAsync(Db, Code, Number, Actor, Cancellation);
        _address = $"{SurveyAddresses.Of(Code)}/questions";
        if (_sheet.Written is { } written)
        {
            (_text, _answer) = (written.PublicText, written.Draft);
            _subject = SubjectAddress.Of(new QuestionSubject(written.Variant, written.ItemKey));
        }

        return true;
    }

    private Task WriteAsync()
    {
        (_text, _answer, _subject) = (Sent("text"), Sent("answer"), Sent("subject"));
        return DoAsync(
            () => write.ExecuteAsync(Code, Number, SubjectAddress.Read(_subject), _text, _answer, Cancellation),
            $"{_address}/{Number}", "回答案を保存しました");
    }

    private Task PublishAsync() => ActAsync(
        reason => publish.ExecuteAsync(Code, [Number], reason, Cancellation),
        "掲載しました", "質問した団体と、お願いしているすべての団体にお知らせします。");

    private Task PrivatelyAsync() => ActAsync(
        reason => privately.ExecuteAsync(Code, Number, reason, Cancellation), "個別に回答しました", "質問した団体にお知らせしました。");

    private Task WithdrawAsync() => ActAsync(
        reason => withdraw.ExecuteAsync(Code, Number, reason, Cancellation), "掲載を取りやめました", "お願いしているすべての団体にお知らせしました。");

    private Task ActAsync(Func<string, Task> act, string title, string text)
    {
        _reason = Sent("reason");
        return DoAsync(() => act(_reason), $"{_address}/{Number}", title, text);
    }
}
