using Renkei.Web.Components;
using Renkei.Web.Layout;

namespace Renkei.Web.Dev;

/// <summary>What the gallery of components shows. All of it is invented.</summary>
internal static class Sample
{
    public static readonly Shell Shell = new(
        "山形県と市町村",
        new DateOnly(2018, 5, 14),
        "サンプル（平成30年5月14日として表示）",
        "平成30年度")
    {
        Years = [new("平成30年度（2018）", "/dev/components", IsCurrent: true), new("平成29年度（2017）", "/dev/components?year=2017")],
        SearchHref = "/dev/components",
        NoticesHref = "/dev/components",
        NoticeCount = 3,
        Contact = "山形県企画振興部市町村課",
        ActingAs = new("事務局", "市町村課 主査")
        {
            Others = [new("other", "市町村課 担当")],
            Links = [new("パスワードを変える", "/dev/components")],
        },
        Navigation =
        [
            new(null, [new("ホーム", "/")]),
            new(
                "平成30年度の流れ",
                [
                    new("年度切替", "/dev/years", Stage.Done),
                    new("調査", "/dev/components", Stage.Now, "31/35"),
                    new("課題", "/dev/needs", Stage.Now, "142"),
                    new("テーマ", "/dev/themes"),
                    new("推進会議", "/dev/meetings"),
                    new("回答", "/dev/replies"),
                ],
                IsCycle: true),
            new("設定と記録", [new("団体・担当者", "/dev/organizations"), new("操作の記録", "/dev/audit")]),
        ],
    };

    public static readonly IReadOnlyList<YearPhase> Year =
    [
        new("年度切替", 4, 4, Stage.Done, "/dev/components"),
        new("調査", 4, 5, Stage.Now, "/dev/components"),
        new("整理・テーマ案", 5, 6, Stage.Next, "/dev/components"),
        new("第1回推進会議", 6, 7, Stage.Next),
        new("ワーキングチーム", 7, 1, Stage.Next),
        new("予算要求", 10, 1, Stage.Next),
        new("第2回推進会議", 2, 3, Stage.Next),
        new("公表", 3, 3, Stage.Next),
    ];

    public static readonly IReadOnlyList<TaskEntry> Tasks =
    [
        new("今日", "5月14日（月）", "戸沢村の期限の相談に答える", "/dev/components", "答える")
        {
            Why = "6月1日（金）まで。「豪雨対応のため庁内の確認が遅れている」。",
            Effort = "約5分",
        },
        new("5月11日", "3日過ぎています", "提出された回答15件を受け付ける", "/dev/components", "確認する") { IsLate = true },
    ];

    public static readonly IReadOnlyList<FeedEntry> Feed =
    [
        new(new(2018, 5, 14, 9, 42, 0, TimeSpan.FromHours(9)), "今日 9:42", "遊佐町の回答", "/dev/components", "が提出されました（課題6件）。", "遊佐町 決裁者"),
        new(new(2018, 5, 13, 16, 30, 0, TimeSpan.FromHours(9)), "昨日 16:30", "大蔵村", null, "に修正をお願いしました。", "事務局"),
    ];

    public static readonly IReadOnlyList<LineNode> Line =
    [
        new("回答", "平成30年5月14日", LinePlace.Behind, "/dev/components"),
        new("課題", "H30-06461-02", LinePlace.Here, More: "遊佐町"),
        new("テーマ", "買い物支援（候補）", LinePlace.Ahead),
        new("会議", "7月の予定", LinePlace.Ahead),
        new("決定", "7月の予定", LinePlace.Ahead),
        new("回答", "7月下旬の予定", LinePlace.Ahead),
    ];

    private static readonly string[] States =
        ["受付済", "提出済", "該当なし", "修正のお願い中", "庁内確認中", "作成中", "未着手", "受付済", "提出済"];

    public static readonly IReadOnlyList<TileBody> Bodies =
    [
        .. new (string Code, string Name, string Region)[]
        {
            ("062014", "山形市", "村山"), ("062065", "寒河江市", "村山"), ("062073", "上山市", "村山"), ("062081", "村山市", "村山"),
            ("062103", "天童市", "村山"), ("062111", "東根市", "村山"), ("062120", "尾花沢市", "村山"), ("063011", "山辺町", "村山"),
            ("063029", "中山町", "村山"), ("063215", "河北町", "村山"), ("063223", "西川町", "村山"), ("063231", "朝日町", "村山"),
            ("063240", "大江町", "村山"), ("063410", "大石田町", "村山"), ("062057", "新庄市", "最上"), ("063614", "金山町", "最上"),
            ("063622", "最上町", "最上"), ("063631", "舟形町", "最上"), ("063649", "真室川町", "最上"), ("063657", "大蔵村", "最上"),
            ("063665", "鮭川村", "最上"), ("063673", "戸沢村", "最上"), ("062022", "米沢市", "置賜"), ("062090", "長井市", "置賜"),
            ("062138", "南陽市", "置賜"), ("063819", "高畠町", "置賜"), ("063827", "川西町", "置賜"), ("064017", "小国町", "置賜"),
            ("064025", "白鷹町", "置賜"), ("064033", "飯豊町", "置賜"), ("062031", "鶴岡市", "庄内"), ("062049", "酒田市", "庄内"),
            ("064262", "三川町", "庄内"), ("064289", "庄内町", "庄内"), ("064611", "遊佐町", "庄内"),
        }.Select((body, number) => new TileBody(
            body.Code,
            body.Name,
            body.Region,
            States[number % States.Length],
            $"/dev/components#m{body.Code}")),
    ];
}
