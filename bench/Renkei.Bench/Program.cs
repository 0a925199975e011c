using Renkei.Bench;

return args switch
{
    ["segment", var text] => SegmentationBench.Run(text),
    ["group", var table, var groups, var peers] => GroupingBench.Run(table, int.Parse(groups), peers),
    ["workbooks", var folder, .. var program] => await WorkbookSweep.RunAsync(folder, program.FirstOrDefault()),
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
        ./dev bench workbooks フォルダー [Renkei.Web.dll]
            フォルダーの表計算ファイルをすべて読みます。
        ./dev bench uploads [--data フォルダー]
            調査票35冊の登録にかかる時間を openpyxl と比べ、フォルダーのファイルを調査票として送ってみます。
        """);
    return 2;
}
