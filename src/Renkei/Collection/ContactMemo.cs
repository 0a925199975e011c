using Renkei.Access;
using Renkei.Data;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Collection;

/// <summary>
/// 連絡メモ: what was said with a body about its answer, and what is to be done next. A telephone call is a memo, not a
/// reminder. Read by the secretariat and the branch office in whose 管内 the body lies, never by the body.
/// </summary>
public sealed class ContactMemo : IVersioned
{
    public const int PostMaxLength = 100;
    public const int TextMaxLength = 600;
    public const int NextMaxLength = 200;

    public ContactMemo(
        SurveyResponse response, DateOnly heldOn, ContactWay way, string withPost, string text, NextStep? next,
        Actor writer, DateTimeOffset now)
    {
        CollectionRules.PostFits.Require(withPost.Trim().Length is > 0 and <= PostMaxLength);
        CollectionRules.TextFits.Require(text.Trim().Length is > 0 and <= TextMaxLength);
        CollectionRules.NextFits.Require(next is null || next.What.Trim().Length is > 0 and <= NextMaxLength);
        ResponseId = response.Id;
        HeldOn = heldOn;
        Way = way;
        WithPost = withPost.Trim();
        Text = text.Trim();
        NextAction = next?.What.Trim() ?? "";
        NextOn = next?.On;
        WrittenBy = writer.ByPost();
        WrittenAt = now;
    }

    private ContactMemo()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public int Version { get; private set; } = 1;

    public Guid ResponseId { get; private set; }

    public DateOnly HeldOn { get; private set; }

    public ContactWay Way { get; private set; }

    /// <summary>A post, never a name: 企画課 主査.</summary>
    public string WithPost { get; private set; } = "";

    public string Text { get; private set; } = "";

    /// <summary>次の対応; empty when nothing is left to do.</summary>
    public string NextAction { get; private set; } = "";

    public DateOnly? NextOn { get; private set; }

    public DateTimeOffset? NextDoneAt { get; private set; }

    public string? NextDoneBy { get; private set; }

    public string WrittenBy { get; private set; } = "";

    public DateTimeOffset WrittenAt { get; private set; }

    public bool HasOpenNext => NextOn is not null && NextDoneAt is null;

    /// <summary>済みにする</summary>
    public void FinishNext(Actor by, DateTimeOffset now)
    {
        CollectionRules.NextOpen.Require(HasOpenNext);
        NextDoneAt = now;
        NextDoneBy = by.ByPost();
    }
}

/// <summary>次の対応: what, and by when.</summary>
public sealed record NextStep(string What, DateOnly On);
