using Renkei.Access;
using Renkei.Audit;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.FormWorkbooks;

/// <summary>取り出した調査票: a workbook as it was handed out, with what it was filled with. Never changes.</summary>
public sealed class IssuedWorkbook : IPartOfRecord
{
    /// <param name="id">Stands in the hidden sheet.</param>
    /// <param name="content">What it is filled with.</param>
    public IssuedWorkbook(
        Guid id, SurveyResponse response, AnswerContent content, WorkbookFilling filling, Actor maker, DateTimeOffset now)
    {
        Id = id;
        ResponseId = response.Id;
        Edition = content.Form.Edition;
        Filling = filling;
        FilledWith = new FilledFields(
            [.. content.Needs.Select(row => row.Id)],
            content.Values.Where(value => value.Value.Length > 0).ToDictionary(
                value => value.Key,
                value => DraftMerge.Digest(PlainOf(content, value.Key, value.Value)))).ToLines();
        MadeBy = maker.ByPost();
        MadeAt = now;
    }

    private IssuedWorkbook()
    {
    }

    public Guid Id { get; private set; }

    public Guid ResponseId { get; private set; }

    public int Edition { get; private set; }

    public WorkbookFilling Filling { get; private set; }

    /// <summary>By post: 企画課 主査.</summary>
    public string MadeBy { get; private set; } = "";

    public DateTimeOffset MadeAt { get; private set; }

    /// <summary>One line a row and a field; <see cref="Fields"/> reads it.</summary>
    [NotAudited]
    [NotTyped]
    public string FilledWith { get; private set; } = "";

    Guid IPartOfRecord.RecordId => ResponseId;

    public FilledFields Fields() => FilledFields.Parse(FilledWith);

    private static string PlainOf(AnswerContent content, FieldAddress field, string value) =>
        content.Form.Find(field.ItemKey) is { } item ? PlainValue.Of(item, value) : DraftMerge.Plain(value);
}

public enum WorkbookFilling
{
    /// <summary>Nothing but the presets.</summary>
    Blank,

    /// <summary>The draft of the own body as it stood.</summary>
    Draft,

    /// <summary>The submission in force, for the secretariat.</summary>
    Submission,
}
