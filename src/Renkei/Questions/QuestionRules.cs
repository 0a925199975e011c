namespace Renkei.Questions;

public static class QuestionRules
{
    public static readonly Rule TextIsTold = new("question.text", $"質問は1文字以上{Question.TextMaxLength}文字以内で書いてください。");
    public static readonly Rule AnswerFits = new("question.answer", $"回答は{Question.AnswerMaxLength}文字以内で書いてください。");
    public static readonly Rule AnswerIsWritten = new("question.no-answer", "回答案と掲載用の質問文を書いて保存してから、回答してください。");
    public static readonly Rule ReasonIsTold = new("question.no-reason", $"理由を1文字以上{Question.TextMaxLength}文字以内で書いてください。");
    public static readonly Rule HasAnAsker = new("question.no-asker", "事務局が用意した質問に個別回答はできません。掲載してください。");
    public static readonly Rule WithdrawnFirst = new("question.published", "掲載中の質問です。先に掲載を取りやめてから、個別に回答してください。");
    public static readonly Rule IsPublished = new("question.not-published", "この質問は掲載していません。質問の状態を確かめてください。");
    public static readonly Rule CanBeAsked = new("question.closed", "質問を受け付けるのは、調査の開始から回答の共有までです。県の担当へ直接お尋ねください。");
    public static readonly Rule ItemExists = new("question.item", "質問する欄が調査票にありません。欄を選び直してください。");
    public static readonly Rule SomethingChosen = new("question.none-chosen", "掲載する質問を選んでください。");
}
