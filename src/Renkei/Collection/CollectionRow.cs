using Renkei.Calendar;
using Renkei.Surveys;

namespace Renkei.Collection;

/// <summary>A body in the table of answers: everything that layout C tells of it.</summary>
public sealed record CollectionRow(ResponseRow Answer, DateTimeOffset AsOf)
{
    /// <summary>正担当 of the year's 担当者名簿, by post.</summary>
    public CollectionContact? Contact { get; init; }

    /// <summary>The submission in force.</summary>
    public CollectedSubmission? Sent { get; init; }

    public (DateOnly On, ContactWay Way)? LastContact { get; init; }

    /// <summary>次の対応 that is not done, the earliest.</summary>
    public NextStep? Next { get; init; }

    /// <summary>The talk about the deadline that waits for an answer.</summary>
    public ExtensionRequest? Extension { get; init; }

    /// <summary>The body told what is wrong with what was typed for it.</summary>
    public bool HasObjection { get; init; }

    public SurveyResponse Response => Answer.Response;

    public bool IsOverdue => !Response.HasSubmission && AsOf > Response.EffectiveDueAt;

    public bool IsOpenStill => !Response.HasSubmission || Response.Status == ResponseStatus.CorrectionRequested;

    /// <summary>本提出、該当なし、代行</summary>
    public string Kind => string.Join('・', new[]
    {
        Response.SubmittedKind?.InJapanese(),
        Response is { HasSubmission: true, IsNil: true } ? "該当なし" : null,
        Response.EnteredByProxy ? "代行" : null,
    }.Where(word => word is not null));

    /// <summary>Words beside the state, the ones to act on first.</summary>
    public IEnumerable<string> Flags => new[]
    {
        IsOverdue ? "期限超過" : null,
        Response.ExtensionUnderDiscussion ? "相談中" : null,
        Response.IsOffered ? "差替え待ち" : null,
        HasObjection && Response.AwaitsConfirmation ? "内容相違" : Response.AwaitsConfirmation ? "確認待ち" : null,
        Response.IsProxyOpen ? "代行中" : null,
        Next is { } next && next.On <= AsOf.DateInJapan() ? "連絡予定" : null,
        Response.IsExtended ? "延長" : null,
        Response.IsLate ? "期限後" : null,
        Response.SubmittedKind is SubmissionKind.Partial or SubmissionKind.Provisional ? Response.SubmittedKind.Value.InJapanese() : null,
        Response.IsReplacing && !Response.IsProxyOpen ? "差替え中" : null,
    }.OfType<string>();

    public string Remarks => string.Join('、', new[]
    {
        IsOverdue ? "期限を過ぎています" : null,
        Extension is { } asked
            ? $"期限の相談中{(asked.WishedUntil is { } day ? $"（{day.Month}月{day.Day}日まで）" : "")}"
            : Response.ExtensionUnderDiscussion ? "期限の相談中" : null,
        Response.IsProxyOpen ? "県が代行で入力中" : null,
        Response.AwaitsConfirmation ? $"代行（{(HasObjection ? "内容に違いの申出" : "内容確認待ち")}）" : null,
        Response.IsOffered ? "受付終了後の差替え（確認待ち）" : null,
        Response.IsReplacing && !Response.IsProxyOpen ? "差替え作成中" : null,
        Response.IsLate ? "期限後の提出" : null,
    }.OfType<string>());
}

/// <param name="Unit">課・係</param>
/// <param name="Title">職; the name stays in the 担当者名簿.</param>
public sealed record CollectionContact(string Unit, string Title, string Telephone, string? Extension);

/// <param name="Needs">件数 of 様式2; null where the reader may know the state only.</param>
/// <param name="How">決裁, 代決 or 別途決裁.</param>
public sealed record CollectedSubmission(SubmissionMethod Method, string How, string Post, int? Needs, int? Deepenings);
