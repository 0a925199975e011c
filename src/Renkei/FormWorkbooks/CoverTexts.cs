using Renkei.Calendar;
using Renkei.Forms;
using Renkei.Surveys;

namespace Renkei.FormWorkbooks;

/// <summary>What はじめに says, heading by heading.</summary>
internal static class CoverTexts
{
    public static IEnumerable<(string Heading, IReadOnlyList<string> Paragraphs)> Of(FilledForm form)
    {
        var letter = form.Survey.Letter;
        if (letter.Purpose.Length > 0)
        {
            yield return ("調査の趣旨", letter.Purpose.Split('\n'));
        }

        yield return ("回答の期限",
        [
            form.DueAt.InJapanese(),
            "期限までの御回答が難しい場合は、あらかじめ下記の連絡先へ御相談ください。",
        ]);
        yield return ("書き方", Writing(form));
        yield return ("お返しの方法",
        [
            "システムの「調査票（Excel）を登録する」から、このファイルを登録してください。登録の前に、内容を確認する画面が出ます。",
            "システムが使えないときは、ファイルを.xlsxのまま、下記の連絡先へ電子メールでお送りください。",
        ]);
        yield return ("よくある質問", Questions(form));
        yield return ("回答の取扱い",
        [
            "取りまとめ後に県及び全市町村で共有します。公表は、内容を御確認いただいた公表用要旨により行います。",
        ]);
        yield return ("連絡先", Contact(letter));
    }

    private static List<string> Writing(FilledForm form)
    {
        var lines = new List<string>
        {
            "様式1に団体の情報を、様式2に課題・ニーズを1行に1件ずつ書いてください。白い欄に書けます。"
                + (form.Answer.AsksDeepening ? "様式3には、検討を深める案件への参加の意向を書いてください。" : ""),
            "※の付いた欄は必ず書いてください。ほかの欄は、分かる範囲で構いません。",
            "字数を超えたときは、確かめの文が出ます。「はい」を選ぶと書き進められますが、提出の前に短くしていただきます。",
            "一覧から選ぶ欄に一覧にない言葉を、整数の欄に文字を書いたときも確かめの文が出ます。そのままでは登録できないので、「いいえ」を選んで直してください。",
            "一つの欄の中で改行するときは、Alt キーを押しながら Enter キーを押してください。",
            $"様式2は、{Responses.ResponseLimits.MostNeeds}件まで書けます。枠のある行を使い切ったときは、そのまま下の行に続けてください。並べ替え、絞り込み、行の高さの変更もできます。",
            "個人や店の名前、電話番号など、住民や事業者が分かることは、現状・課題などに書かないでください。",
        };
        return lines;
    }

    private static List<string> Questions(FilledForm form)
    {
        var lines = new List<string>
        {
            "問　該当がないときは。　答　様式1の「様式2 該当なし」を選び、様式2は空けたままお返しください。該当なしも一つの御回答です。",
            "問　庁内の別の課に一部を書いてもらうときは。　答　このファイルをそのまま渡してください。返ってきたファイルは、1つに書き写さなくても、1つずつ登録すれば行ごとに合わせられます。",
            "問　途中まで画面で書いたものは。　答　このファイルを取り出した時点の内容が入っています。登録するときに、画面で後から直した欄と見比べられます。",
            "問　協議メモなどのシートを足してもよいか。　答　足しても登録できますが、様式のほかのシートやコメントは読み込まれず、保存もされません。",
        };
        if (form.Number.Variant == FormVariant.Municipal)
        {
            lines.Add("問　県の担当課が分からないときは。　答　空けておいてください。県で調べて引き継ぎます。");
        }

        return lines;
    }

    private static string[] Contact(RequestLetter letter)
    {
        var lines = new[] { letter.ContactDivision, letter.ContactTelephone }.Where(line => line.Length > 0).ToArray();
        return lines.Length > 0 ? lines : ["調査の依頼文にある担当"];
    }
}
