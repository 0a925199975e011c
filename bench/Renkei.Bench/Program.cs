using Renkei.Bench;

return args switch
{
    ["workbooks", var folder, .. var program] => await WorkbookSweep.RunAsync(folder, program.FirstOrDefault()),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("使い方：./dev bench workbooks フォルダー [Renkei.Web.dll]   フォルダーの表計算ファイルをすべて読みます。");
    return 2;
}
