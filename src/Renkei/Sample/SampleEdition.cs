using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Calendar;
using Renkei.Editions;
using Renkei.Forms;
using Renkei.Surveys;

namespace Renkei.Sample;

/// <summary>第2版 of 県部局用: a column was too narrow, and what it asks was told in the words of the other form.</summary>
internal static class SampleEdition
{
    private const string Code = "H30";
    private const string Item = "expected-division";

    public static async Task CorrectAsync(SampleStage stage)
    {
        var begun = new DateOnly(2018, 5, 10).At(new TimeOnly(16, 30));
        await stage.AtAsync(begun, SampleCast.Secretariat, services =>
            services.GetRequiredService<BeginCorrectedForm>().ExecuteAsync(Code, [FormVariant.Prefectural], default));
        await stage.AtAsync(begun.AddMinutes(10), SampleCast.Secretariat, ReviseAsync);
        await stage.AtAsync(begun.AddMinutes(20), SampleCast.Secretariat, services =>
            services.GetRequiredService<ExplainCorrectedForm>().ExecuteAsync(
                Code, 1, "「想定する市町村・地域」の欄に、複数の市町村を書ききれないとの御指摘がありましたので、文字数の上限と書き方を改めます。",
                asksForMore: false, "市町村第78号", new DateOnly(2018, 5, 11), default));
        await stage.AtAsync(begun.AddMinutes(30), SampleCast.Secretariat, services =>
            services.GetRequiredService<ProposeCorrectedForm>().ExecuteAsync(Code, 1, sameMeaning: false, default));
        var corrected = await stage.ReadAsync(db => db.CorrectedForms.AsNoTracking().SingleAsync());
        await SampleApprovals.PassPrefectureAsync(stage, corrected.Id, new DateOnly(2018, 5, 11).At(new TimeOnly(9, 0)));
    }

    private static async Task ReviseAsync(IServiceProvider services)
    {
        var db = services.GetRequiredService<Data.RenkeiDbContext>();
        var item = await db.Set<FormItem>().AsNoTracking()
            .Where(one => one.Key == Item && db.Questionnaires.Any(form =>
                form.Id == one.QuestionnaireId && form.Edition == 2 && form.Variant == FormVariant.Prefectural))
            .SingleAsync();
        await services.GetRequiredService<ArrangeForm>().ReviseAsync(
            Code, FormVariant.Prefectural, Item, item.Version,
            item.Terms with
            {
                MaxLength = 120,
                Guidance = "市町村名か地域名を書いてください。複数あるときは「、」で区切り、県内すべてのときは「全市町村」と書きます。",
                Example = "尾花沢市、大石田町、最上地域",
            },
            default);
    }
}
