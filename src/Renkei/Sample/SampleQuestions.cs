using Microsoft.Extensions.DependencyInjection;
using Renkei.Forms;
using Renkei.Questions;
using Renkei.Surveys;

namespace Renkei.Sample;

/// <summary>質問と回答 of H30 (サンプル): two prepared before the opening, some asked since, one waiting and one not published.</summary>
internal sealed class SampleQuestions(SampleStage stage, SampleCast cast)
{
    private const string Code = "H30";

    private static readonly QuestionSubject Visibility = new(FormVariant.Municipal, "visibility");
    private static readonly QuestionSubject Amount = new(FormVariant.Municipal, "estimated-amount");

    public static async Task PrepareAsync(IServiceProvider services)
    {
        var prepare = services.GetRequiredService<PrepareQuestion>();
        await prepare.ExecuteAsync(
            Code, QuestionSubject.Whole, "課題がない場合も回答が必要ですか。",
            "必要です。「該当なし」も一つの回答です。回答のページで「『該当なし』として提出する」を選んでください。", default);
        await prepare.ExecuteAsync(
            Code, Visibility, "公開区分の「県・市町村限り」は、どこまで見られますか。",
            "共有を始めた後に、県と県内すべての市町村の職員が見られます。住民には公開されません。公表するのは、「公開可」の課題について内容を御確認いただいた公表用要旨だけです。",
            default);
        await services.GetRequiredService<PublishAnswers>().ExecuteAsync(Code, [1, 2], reason: "", default);
    }

    public async Task AskAsync()
    {
        await AskAsync(new DateTime(2018, 5, 7, 10, 20, 0), "062049", Amount.ItemKey, "本市の港湾の案件は複数年にわたりますが、概算額は総額でしょうか。");
        await AskAsync(new DateTime(2018, 5, 7, 15, 5, 0), "064611", "partners", "協議を始めていない隣の町の名前を書いても差し支えありませんか。");
        await AskAsync(new DateTime(2018, 5, 8, 9, 40, 0), "063657", itemKey: null, "担当が一人のため、期限の週に出張で不在です。早めに出すことはできますか。");

        await AnswerAsync(
            new DateTime(2018, 5, 8, 13, 0, 0), 3, Amount, "複数年にわたる案件の概算額は、総額と単年度のどちらを書けばよいですか。",
            "総額を書いてください。年度ごとの見込みが分かるときは、備考に書いてください。");
        await AnswerAsync(
            new DateTime(2018, 5, 8, 13, 20, 0), 4, new QuestionSubject(FormVariant.Municipal, "partners"),
            "協議を始めていない相手方の名前を書いてもよいですか。",
            "差し支えありません。「相手方との協議」で「未協議」を選ぶと、その名前はほかの市町村には見えません。");
        await stage.AtAsync(new DateTime(2018, 5, 8, 16, 0, 0), SampleCast.Secretariat, services =>
            services.GetRequiredService<PublishAnswers>().ExecuteAsync(Code, [3, 4], reason: "", default));

        await AnswerAsync(
            new DateTime(2018, 5, 8, 16, 30, 0), 5, QuestionSubject.Whole, "期限より前に提出できますか。",
            "できます。提出の後も、県が受け付けるまでは取り下げて直せます。御不在の間のお問い合わせは、次の開庁日にお願いします。");
        await stage.AtAsync(new DateTime(2018, 5, 8, 16, 40, 0), SampleCast.Secretariat, services =>
            services.GetRequiredService<AnswerPrivately>().ExecuteAsync(Code, 5, "団体の個別の事情についての質問のため。", default));
    }

    /// <summary>What the secretariat still has before it on the day of the sample.</summary>
    public async Task AskLastAsync()
    {
        await AskAsync(new DateTime(2018, 5, 11, 11, 15, 0), "062031", "priority", "優先順位は、分野ごとに付けるのでしょうか。");
        await AskAsync(new DateTime(2018, 5, 11, 16, 50, 0), "062057", "predecessor-number", "前年度の課題を二つに分けて出すときは、番号をどう書けばよいですか。");
        await AnswerAsync(
            new DateTime(2018, 5, 14, 8, 40, 0), 6, new QuestionSubject(FormVariant.Municipal, "priority"),
            "優先順位は、分野ごとに付けますか、団体を通して付けますか。", "団体を通して、1から順に付けてください。");
    }

    private Task AskAsync(DateTime at, string body, string? itemKey, string text) =>
        stage.AtAsync(at, cast.Officers[body], services =>
            services.GetRequiredService<AskQuestion>().ExecuteAsync(Code, itemKey, text, default));

    private Task AnswerAsync(DateTime at, int number, QuestionSubject about, string publicText, string answer) =>
        stage.AtAsync(at, SampleCast.Secretariat, services =>
            services.GetRequiredService<WriteAnswer>().ExecuteAsync(Code, number, about, publicText, answer, default));
}
