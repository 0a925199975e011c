using Renkei.Organizations;

namespace Renkei.Surveys;

/// <summary>依頼文: what the letter to every body says beside the survey itself.</summary>
public sealed record RequestLetter
{
    /// <summary>文書番号: 市町村第123号</summary>
    public string DocumentNumber { get; init; } = "";

    public DateOnly? IssuedOn { get; init; }

    /// <summary>発信者: 山形県企画振興部市町村課長</summary>
    public string SenderPost { get; init; } = "";

    /// <summary>宛先の職: added to the body's name (企画担当課長).</summary>
    public string AddresseePost { get; init; } = "企画担当課長";

    /// <summary>調査の趣旨</summary>
    public string Purpose { get; init; } = "";

    /// <summary>今後の予定</summary>
    public string Schedule { get; init; } = "";

    /// <summary>担当: 市町村課地域活力創造室</summary>
    public string ContactDivision { get; init; } = "";

    /// <summary>電話（内線）</summary>
    public string ContactTelephone { get; init; } = "";

    /// <summary>酒田市企画担当課長　様 for a municipality; ○○課長　様 within the prefecture.</summary>
    public string AddresseeOf(OrganizationKind kind, string name) =>
        kind == OrganizationKind.Municipality ? $"{name}{AddresseePost}　様" : $"{name}長　様";

    /// <summary>担当 and 電話 at the foot of every letter of the survey, as far as they are known.</summary>
    public IReadOnlyList<string> ContactLines() =>
        [.. new[] { ("担当：", ContactDivision), ("電話　", ContactTelephone) }
            .Where(line => line.Item2.Length > 0).Select(line => line.Item1 + line.Item2)];

    internal bool Fits =>
        DocumentNumber.Length <= 60 && AddresseePost.Length <= 60 && ContactTelephone.Length <= 60
        && SenderPost.Length <= 100 && ContactDivision.Length <= 100
        && Purpose.Length <= 600 && Schedule.Length <= 600;
}
