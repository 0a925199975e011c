namespace Renkei.Web.Commands;

internal static class GroupRules
{
    public static readonly Rule GivenStandsAlone = new(
        "group.given-alone",
        "--given は --groups、--levels、--locks、--previous と一緒には使えません。どちらかにしてください。");

    public static Rule EnoughGroups(int locked) => new(
        "group.too-few",
        $"--locks には{locked}のグループがあります。--groups には{locked}以上を指定するか、--groups を外してください。");

    public static Rule NoNames(string file) => new(
        "group.no-names", $"「{file}」に分類が1件もありません。列「id」と「group」に値のある表を指定してください。");

    public static Rule NoneKnown(string file) => new(
        "group.none-known",
        $"「{file}」のidが、文章の表のどのidとも合いません。同じ表の結果か、--id の列が同じかを確かめてください。");

    public static Rule NoEarlier(string file) => new(
        "group.no-earlier", $"「{file}」に、文章と分類のそろった行が1件もありません。列「group」と、--text と同じ列のある表を指定してください。");

    public static Rule UnknownId(string file, string id, int more) => new(
        "group.unknown-id",
        $"「{file}」のid「{id}」{(more > 0 ? $"など{more + 1}件" : "")}が、文章の表にありません。idを確かめてください。");

    public static Rule IdTwice(string file, string id) => new(
        "group.id-in-two", $"「{file}」に、id「{id}」の行が2つ以上あります。1行だけにしてください。");
}
