namespace Renkei.Sample;

/// <summary>Who one can be in the sample year. Exists in sample data only, which listens on this machine alone.</summary>
public static class SampleAccounts
{
    public const string Password = "renkei-sample";

    /// <summary>Login ID of a municipality's 正担当 by 団体コード; its approver's ends in -head, its keeper's in -admin.</summary>
    public static readonly IReadOnlyDictionary<string, string> LoginIds = new Dictionary<string, string>
    {
        ["062014"] = "yamagata",
        ["062022"] = "yonezawa",
        ["062031"] = "tsuruoka",
        ["062049"] = "sakata",
        ["062057"] = "shinjo",
        ["062065"] = "sagae",
        ["062073"] = "kaminoyama",
        ["062081"] = "murayama",
        ["062090"] = "nagai",
        ["062103"] = "tendo",
        ["062111"] = "higashine",
        ["062120"] = "obanazawa",
        ["062138"] = "nanyo",
        ["063011"] = "yamanobe",
        ["063029"] = "nakayama",
        ["063215"] = "kahoku",
        ["063223"] = "nishikawa",
        ["063231"] = "asahi",
        ["063240"] = "oe",
        ["063410"] = "oishida",
        ["063614"] = "kaneyama",
        ["063622"] = "mogami",
        ["063631"] = "funagata",
        ["063649"] = "mamurogawa",
        ["063657"] = "okura",
        ["063665"] = "sakegawa",
        ["063673"] = "tozawa",
        ["063819"] = "takahata",
        ["063827"] = "kawanishi",
        ["064017"] = "oguni",
        ["064025"] = "shirataka",
        ["064033"] = "iide",
        ["064262"] = "mikawa",
        ["064289"] = "shonai",
        ["064611"] = "yuza",
    };

    /// <summary>The ones named at start and on the sign-in page, with what they are.</summary>
    public static readonly IReadOnlyList<(string LoginId, string Standing)> Shown =
    [
        ("secretariat", "事務局（県 市町村課 担当）"),
        ("secretariat-head", "県 市町村課長（県の決裁者）"),
        ("admin", "システム管理者"),
        ("division", "県 商工労働部の課 担当"),
        ("shonai-branch", "庄内総合支庁"),
        ("sakata", "酒田市 担当"),
        ("sakata-head", "酒田市 決裁者"),
        ("sakata-admin", "酒田市 団体管理者"),
        ("okura", "大蔵村 担当（ひとり担当）"),
        ("yuza", "遊佐町 担当"),
    ];
}
