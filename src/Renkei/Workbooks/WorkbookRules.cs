namespace Renkei.Workbooks;

/// <summary>Why a file is not read: where it is wrong and what to do next.</summary>
public static class WorkbookRules
{
    private const string SaveAgain = "Excel（またはLibreOffice）で開き、「Excelブック（.xlsx）」として保存し直してください。";

    public static readonly Rule HasContent = new(
        "workbook.empty-file", "ファイルが空（0バイト）です。元のファイルを確かめて、もう一度お試しください。");

    public static readonly Rule FitsInCell = new(
        "workbook.cell-too-long",
        $"Excelの1つのセルに入る文字数（{CellText.MaxLength:#,0}字）を超える文章があります。CSVで出力してください。");

    public static readonly Rule NotEncrypted = new(
        "workbook.encrypted",
        "パスワードで保護されているため開けません。Excelの「情報→ブックの保護→パスワードを使用して暗号化」で" +
        "パスワードを外して保存し、もう一度お試しください。");

    public static readonly Rule IsAWorkbook = new(
        "workbook.not-a-workbook", $"Excelのブックとして読めないファイルです（形式が違うか、壊れています）。{SaveAgain}");

    public static readonly Rule NotHtml = new(
        "workbook.html", $"中身がウェブページ（HTML）のファイルです。{SaveAgain}");

    public static readonly Rule NotXmlSpreadsheet = new(
        "workbook.xml-spreadsheet", $"「XMLスプレッドシート2003」形式のファイルです。{SaveAgain}");

    public static readonly Rule NotBinaryPackage = new(
        "workbook.xlsb", $"「Excelバイナリブック（.xlsb）」形式のファイルです。{SaveAgain}");

    public static readonly Rule NotAnotherDocument = new(
        "workbook.other-package",
        "圧縮ファイルですが、Excelのブックが入っていません。Word文書やZIPファイルではないか確かめ、" +
        "Excelブック（.xlsx）を指定してください。");

    public static readonly Rule Intact = new(
        "workbook.damaged", $"ブックの中身が壊れているため、途中から読めません。{SaveAgain}");

    public static readonly Rule NothingLost = new(
        "workbook.unreadable-cells", $"ブックに値があるのに、セルを読み取れませんでした。{SaveAgain}");

    public static readonly Rule NotTooManyParts = new(
        "workbook.too-many-parts",
        "ブックの中の部品（図や画像など）が多すぎます。不要なシートや図を減らして保存し、もう一度お試しください。");

    public static readonly Rule NotTooLarge = new(
        "workbook.too-large",
        "展開すると大きすぎるため、読み込みを中止しました。必要なシートだけを新しいブックに写して、もう一度お試しください。");

    public static readonly Rule NotTooLong = new(
        "workbook.too-long",
        "読み込みに時間がかかりすぎるため中止しました。空の行や不要なシートを削除して保存し、もう一度お試しください。");

    public static readonly Rule ReadableText = new(
        "workbook.encoding",
        "文字コードが分かりません。「CSV UTF-8（コンマ区切り）」で保存し直して、もう一度お試しください。");

    public static readonly Rule HasColumns = new(
        "workbook.no-header", "見出しの行がありません。1行目に列の名前を入れて保存し、もう一度お試しください。");

    public static Rule SheetExists(string name, IEnumerable<string> names) => new(
        "workbook.no-such-sheet",
        $"「{name}」というシートはありません。ブックにあるシートは{Quoted(names)}です。この中から選んでください。");

    public static Rule ColumnExists(string name, IEnumerable<string> names) => new(
        "workbook.no-such-column",
        $"「{name}」という列はありません。見出しの行にある列は{Quoted(names)}です。この中から選んでください。");

    public static Rule QuotesClosed(int line) => new(
        "workbook.open-quote",
        $"{line}行目で始まる引用符（\"）が閉じられていません。その行を確かめて保存し、もう一度お試しください。");

    private static string Quoted(IEnumerable<string> names)
    {
        var quoted = string.Join("", names.Select(name => $"「{name}」"));
        return quoted.Length == 0 ? "（なし）" : quoted;
    }
}
