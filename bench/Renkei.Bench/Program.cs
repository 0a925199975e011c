using System.Globalization;
using Renkei.Bench;

return args switch
{
    ["segment", var text] => SegmentationBench.Run(text),
    ["group", var table, var groups, var peers] => GroupingBench.Run(table, int.Parse(groups), peers),
    ["--data", var folder, "--peers", var peers] => WholeBench.Run(folder, peers),
    [var part, "--data", var folder] when WholeBench.Parts.ContainsKey(part) => WholeBench.RunPart(part, folder, peers: ""),
    [var part, "--data", var folder, "--peers", var peers] when WholeBench.Parts.ContainsKey(part) =>
        WholeBench.RunPart(part, folder, peers),
    ["many", "--data", var folder, "--texts", .. var sizes] =>
        WholeBench.RunPart(run => CommandBench.RunMany(run, Array.ConvertAll(sizes, int.Parse)), folder, peers: ""),
    ["ablations", "--data", var folder, "--peers", var peers, .. var only] => AblationBench.Run(new BenchRun(folder, peers), only),
    ["ranking", "--data", var folder] => RankingBench.Run(folder, everyNth: 1),
    ["ranking", "--data", var folder, "--every", var nth] => RankingBench.Run(folder, int.Parse(nth)),
    ["search", "--data", var folder, "--documents", var count] =>
        WholeBench.RunPart(run => SearchBench.Run(run, int.Parse(count)), folder, peers: ""),
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
            次のすべてを続けて測り、2つめのフォルダーの peers.py（MeCab と scikit-learn）や Groonga との比と、score_*.py の点を
            出します。最後に、docs/benchmarks.md に貼れる表を出します。
        ./dev bench 名前 --data フォルダー [--peers フォルダー]
            1つだけ測ります。名前：group（仮分類の質）、chosen（グループの数を任せたとき）、suggest（移し先の案）、labels（見出し）、
            match（順位）、stability（1割増えたとき）、words（分かち書きの速さ、MeCab のライブラリーと）、
            answers（約1万9千件の仮分類をコマンドの始めから終わりまで）、many（同じく20万件まで）、search（検索、Groonga と）、
            similar（類似事例の時間）、gold（正解のある文章の分かち書き）。
        ./dev bench many --data フォルダー --texts 件数 …
            その件数だけ測ります。
        ./dev bench ablations --data フォルダー --peers フォルダー [名前の一部 …]
            仮分類、移し先の案、1割増えたときの点が、手がかりを1つずつ除くとどう変わるかを表にします。
        ./dev bench ranking --data フォルダー [--every 数]
            フォルダーの文書と質問で、順位の質、それぞれの手がかりの効き目、時間を測ります。--every 5 は質問を5件おきに使います。
        ./dev bench search --data フォルダー [--documents 数]
            フォルダーの文章から作った10万件（またはその件数）の検索にかかる時間を、Groonga（TokenMecab）と交互に測ります。
        ./dev bench fuzz --minutes 分 [--seed 数]
            でたらめな文章と壊れた辞書を、その時間だけ正規化、分かち書き、順位付け、仮分類、読み込みに与えます。
            誤りがあれば止まります。--seed が同じなら、同じものを与えます。
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
