using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Approvals;
using Renkei.Calendar;
using Renkei.Forms;
using Renkei.Surveys;

namespace Renkei.Sample;

/// <summary>Prepares, decides and opens the two surveys, as the secretariat does.</summary>
internal sealed class SampleSurveys(SampleStage stage)
{
    private const string Municipal = "市町村課地域活力創造室";

    public async Task OpenFirstAsync(IEnumerable<string> asked)
    {
        await PrepareAsync(
            new FiscalYear(2017), copyFrom: null, asked, new DateOnly(2017, 5, 29), new DateOnly(2017, 6, 5), "市町村第112号",
            new DateTime(2017, 6, 30, 17, 15, 0), new DateOnly(2017, 7, 7), _ => Task.CompletedTask);
    }

    public async Task OpenSecondAsync(IEnumerable<string> asked)
    {
        await PrepareAsync(
            new FiscalYear(2018), "H29", asked, new DateOnly(2018, 4, 18), new DateOnly(2018, 4, 27), "市町村第56号",
            new DateTime(2018, 5, 25, 17, 15, 0), new DateOnly(2018, 6, 1), AddThisYearsAsync);
    }

    private async Task PrepareAsync(
        FiscalYear year, string? copyFrom, IEnumerable<string> asked, DateOnly begun, DateOnly opened, string document,
        DateTime closes, DateOnly finalDue, Func<IServiceProvider, Task> addThisYears)
    {
        var code = year.Prefix();
        var title = $"{year.InJapanese()} 連携課題・ニーズ調査";
        var morning = begun.At(new TimeOnly(10, 0));
        await stage.AtAsync(morning, SampleCast.Secretariat, services =>
            services.GetRequiredService<CreateSurvey>().ExecuteAsync(year, title, copyFrom, default));
        await stage.AtAsync(morning.AddMinutes(20), SampleCast.Secretariat, services =>
            services.GetRequiredService<ChooseTargets>().ExecuteAsync(code, [.. asked], default));
        await stage.AtAsync(morning.AddMinutes(40), SampleCast.Secretariat, services =>
            services.GetRequiredService<PrepareSurvey>().ExecuteAsync(
                code, title, new DateTimeOffset(closes, JapanTime.Offset), finalDue, default));
        await stage.AtAsync(morning.AddHours(1), SampleCast.Secretariat, services =>
            services.GetRequiredService<WriteRequestLetter>().ExecuteAsync(code, LetterOf(year, opened, document), default));
        await stage.AtAsync(morning.AddHours(2), SampleCast.Secretariat, addThisYears);
        await stage.AtAsync(morning.AddDays(1), SampleCast.Secretariat, services =>
            services.GetRequiredService<ProposeSurvey>().ExecuteAsync(code, default));
        var survey = await stage.ReadAsync(db => db.Surveys.AsNoTracking().SingleAsync(one => one.FiscalYear == year));
        await SampleApprovals.PassPrefectureAsync(stage, survey.Id, morning.AddDays(2));
        await stage.AtAsync(opened.At(new TimeOnly(9, 0)), SampleCast.Secretariat, services =>
            services.GetRequiredService<OpenSurvey>().ExecuteAsync(code, false, default));
    }

    internal static RequestLetter LetterOf(FiscalYear year, DateOnly issued, string document) => new()
    {
        DocumentNumber = document,
        IssuedOn = issued,
        SenderPost = "山形県企画振興部市町村課長",
        Purpose = SampleFiles.FormTexts().Guidance.GetProperty("purpose").GetString()!,
        Schedule = year.Year == 2017
            ? "７月 取りまとめ・関係課照会、８月 第１回推進会議、９月 一次回答"
            : "６月 取りまとめ・関係課照会、７月 第１回推進会議、７月下旬 一次回答",
        ContactDivision = Municipal,
        ContactTelephone = "000-000-0202（内線0000）",
    };

    private static async Task AddThisYearsAsync(IServiceProvider services)
    {
        foreach (var question in SampleFiles.FormTexts().BodyQuestions.Where(question => question.Choices.Count > 0))
        {
            await services.GetRequiredService<ArrangeForm>().AddAsync(
                "H30", FormVariant.Municipal, FormSection.BodyQuestion,
                question.Kind == "複数選択" ? FormItemKind.MultipleChoice : FormItemKind.SingleChoice,
                new FormItemTerms(question.Text) { IsRequired = question.Required, Options = question.Choices },
                default);
        }

        foreach (var item in SampleFiles.Deepening().Cases)
        {
            await services.GetRequiredService<ArrangeDeepeningItems>().AddAsync("H30", item.Title, item.Course, default);
        }

        await SampleQuestions.PrepareAsync(services);
    }
}
