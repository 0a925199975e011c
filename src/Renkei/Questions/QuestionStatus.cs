namespace Renkei.Questions;

public enum QuestionStatus
{
    /// <summary>受付</summary>
    Received,

    /// <summary>回答案</summary>
    Drafted,

    /// <summary>回答済（掲載）</summary>
    Published,

    /// <summary>個別回答</summary>
    AnsweredPrivately,

    /// <summary>掲載取止め</summary>
    Withdrawn,
}

public static class QuestionWords
{
    public static string InJapanese(this QuestionStatus status) => status switch
    {
        QuestionStatus.Received => "受付",
        QuestionStatus.Drafted => "回答案",
        QuestionStatus.Published => "回答済",
        QuestionStatus.AnsweredPrivately => "個別回答",
        _ => "掲載取止め",
    };
}
