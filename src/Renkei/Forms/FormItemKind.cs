namespace Renkei.Forms;

public enum FormItemKind
{
    /// <summary>一行の文字</summary>
    ShortText,

    /// <summary>文章</summary>
    LongText,

    /// <summary>整数</summary>
    WholeNumber,

    /// <summary>一つ選ぶ</summary>
    SingleChoice,

    /// <summary>いくつでも選ぶ</summary>
    MultipleChoice,

    /// <summary>日付</summary>
    Date,
}
