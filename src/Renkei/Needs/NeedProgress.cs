namespace Renkei.Needs;

/// <summary>処理状況: how far the secretariat is. Never overwrites what kind of answer it is, nor what came of it.</summary>
public enum NeedProgress
{
    Received,
    Sorting,
    InDivisionInquiry,
    DraftingReply,
    InApproval,
    InitialReplyGiven,
    FinalReplyGiven,
    Withdrawn,
}
