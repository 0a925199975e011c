namespace Renkei.Bench;

/// <summary>The sets by which grouping is measured, as they lie in the folder of the data.</summary>
internal static class GroupingSets
{
    public const string Comments = "grouping/comments_337.csv";
    public const string Campaign = "grouping/comments_447_mass_posting.csv";
    public const string Proposals = "grouping/proposals_2330.csv.gz";
    public const string Answers = "survey/free_text_long.csv.gz";

    /// <summary>As many groups as the officials made, or policy fields there are.</summary>
    public const int CommentGroups = 77;
    public const int CampaignGroups = 76;
    public const int ProposalGroups = 10;
    public const int AnswerGroups = 100;
}
