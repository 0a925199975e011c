namespace Renkei.Responses;

/// <summary>A row of 様式2 as it stands in a draft or in a submission.</summary>
/// <param name="Id">The key that the row keeps through every submission.</param>
/// <param name="Place">From 1, without gaps: 課題1, 課題2.</param>
/// <param name="PreviousRowId">The row of last year's answer that it goes on from.</param>
public sealed record AnswerRow(Guid Id, int Place, Guid? PreviousRowId);
