using Renkei.Bench;

return args switch
{
    ["segment", var text] => SegmentationBench.Run(text),
    ["group", var table, var groups, var peers] => GroupingBench.Run(table, int.Parse(groups), peers),
    ["ranking", "--data", var folder] => RankingBench.Run(folder, everyNth: 1),
    ["ranking", "--data", var folder, "--every", var nth] => RankingBench.Run(folder, int.Parse(nth)),
    ["workbooks", var folder, .. var program] => await WorkbookSweep.RunAsync(folder, program.FirstOrDefault()),
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
        ./dev bench ranking --data フォルダー [--every 数]
            フォルダーの文書と質問で、順位の質、それぞれの手がかりの効き目、時間を測ります。--every 5 は質問を5件おきに使います。
        ./dev bench workbooks フォルダー [Renkei.Web.dll]
            フォルダーの表計算ファイルをすべて読みます。
        """);
    return 2;
}
