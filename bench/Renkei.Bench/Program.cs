using System.Globalization;
using Renkei.Bench;

return args switch
{
    ["segment", var text] => SegmentationBench.Run(text),
    ["group", var table, var groups, var peers] => GroupingBench.Run(table, int.Parse(groups), peers),
    ["--data", var folder, "--peers", var peers] => WholeBench.Run(folder, peers),
    [var part, "--data", var folder, "--peers", var peers] when WholeBench.Parts.ContainsKey(part) =>
        WholeBench.Parts[part](folder, peers),
    ["many-one", var folder, var size] => ManyTextsBench.RunOne(folder, int.Parse(size)),
    ["ranking", "--data", var folder] => RankingBench.Run(folder, everyNth: 1),
    ["ranking", "--data", var folder, "--every", var nth] => RankingBench.Run(folder, int.Parse(nth)),
    ["search", "--data", var folder] => SearchBench.Run(folder, count: 100_000),
    ["search", "--data", var folder, "--documents", var count] => SearchBench.Run(folder, int.Parse(count)),
    ["fuzz", "--minutes", var minutes] => FuzzBench.Run(double.Parse(minutes, CultureInfo.InvariantCulture), seed: 1),
    ["fuzz", "--minutes", var minutes, "--seed", var seed] =>
        FuzzBench.Run(double.Parse(minutes, CultureInfo.InvariantCulture), int.Parse(seed)),
    ["workbooks", var folder, .. var program] => await WorkbookSweep.RunAsync(folder, program.FirstOrDefault()),
    ["export", .. var sizes] => await ExportBench.RunAsync(sizes.Length > 0 ? [.. sizes.Select(int.Parse)] : [25_000, 250_000]),
    ["export-one", var folder, var file] => await ExportBench.WriteAsync(folder, file),
    ["uploads", .. var rest] => await UploadBench.RunAsync(rest is ["--data", var folder] ? folder : null),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        """
        ./dev bench segment 文章.txt
            分かち書きの速さを、同じ文章での mecab コマンド（辞書 IPADIC）と比べます。
        ./dev bench group 表.csv.gz グループの数 peers.py
            列「text」の仮分類にかかる時間を、peers.py（MeCab と scikit-learn）と比べます。
        ./dev bench --data フォルダー --peers フォルダー
            次のすべてを続けて測り、2つめのフォルダーの peers.py（MeCab と scikit-learn）との比と、score_*.py の点を出します。
        ./dev bench group|chosen|suggest|labels|stability|match|similar|words|many --data フォルダー --peers フォルダー
            1つだけ測ります：仮分類の質と時間、グループの数を任せたとき、移し先の案、見出し、1割増えたとき、順位、類似事例の時間、
            分かち書きの速さ（MeCab のライブラリーと）、20万件の仮分類。検索は ./dev bench search です。
        ./dev bench ranking --data フォルダー [--every 数]
            フォルダーの文書と質問で、順位の質、それぞれの手がかりの効き目、時間を測ります。--every 5 は質問を5件おきに使います。
        ./dev bench search --data フォルダー [--documents 数]
            フォルダーの文章から作った10万件の検索にかかる時間を、Groonga（TokenMecab）と交互に測ります。
        ./dev bench fuzz --minutes 分 [--seed 数]
            でたらめな文章と壊れた辞書を、その時間だけ正規化、分かち書き、順位付けに与えます。誤りがあれば止まります。
        ./dev bench workbooks フォルダー [Renkei.Web.dll]
            フォルダーの表計算ファイルをすべて読みます。
        ./dev bench export [件数 …]
            その件数（指定がなければ 25000 と 250000）の課題を作業用のフォルダーに作り、課題一覧と取りまとめ表を
            Excel と CSV に書き出します。同じ行を openpyxl（write_only）に書かせて比べます。
        ./dev bench uploads [--data フォルダー]
            調査票35冊の登録にかかる時間を openpyxl と比べ、フォルダーのファイルを調査票として送ってみます。
        """);
    return 2;
}
