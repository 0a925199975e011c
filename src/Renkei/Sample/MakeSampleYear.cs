using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Organizations;

namespace Renkei.Sample;

/// <summary>
/// Plays the sample year of Yamagata: H29 complete, H30 open with every state present. The same every time, through
/// the same use cases as the pages, into a migrated database without organizations.
/// </summary>
public sealed class MakeSampleYear(DataSettings settings)
{
    private static readonly FiscalYear First = new(2017);
    private static readonly FiscalYear Second = new(2018);

    /// <param name="progress">Told what is being made, in Japanese.</param>
    public async Task ExecuteAsync(IProgress<string> progress)
    {
        await using var stage = new SampleStage(settings);
        var cast = await SetUpAsync(stage, progress);
        var municipalities = cast.Answering.Keys.ToList();
        var plan = new SampleYearPlan(stage, cast);
        var surveys = new SampleSurveys(stage);

        progress.Report("平成29年度の調査と回答");
        await plan.MakeAsync(First);
        await surveys.OpenFirstAsync(municipalities);
        var tables = new SampleTables(stage);
        await new SampleAnswers(stage, cast, First).GiveAsync((SampleTables.FirstSumAt, tables.FixFirstSumAsync));

        progress.Report("平成29年度のテーマ・決定・回答・公表");
        await new SampleOutcomes(stage, cast, tables).MakeAsync();

        progress.Report("平成30年度の調査と回答");
        await plan.MakeAsync(Second);
        var divisions = SampleFiles.DivisionNeeds().Select(need => need.Body).Distinct().ToList();
        await plan.NameDivisionsAsync(Second, divisions);
        await surveys.OpenSecondAsync(municipalities.Concat(divisions));
        var questions = new SampleQuestions(stage, cast);
        await questions.AskAsync();
        await new SampleAnswers(stage, cast, Second).GiveAsync();
        await SampleEdition.CorrectAsync(stage);
        await questions.AskLastAsync();
        await new SampleUploads(stage, cast).MakeAsync();
    }

    public static Task<bool> IsWantedAsync(RenkeiDbContext db, CancellationToken cancellation) =>
        db.Organizations.AllAsync(_ => false, cancellation);

    private static async Task<SampleCast> SetUpAsync(SampleStage stage, IProgress<string> progress)
    {
        progress.Report("団体と利用者");
        var at = First.FirstDay.At(new TimeOnly(8, 0));
        await stage.AtAsync(at, "", services =>
            services.GetRequiredService<SetUpPrefecture>().ExecuteAsync("06", First.FirstDay, default));
        SampleCast cast = null!;
        await stage.AtAsync(at.AddMinutes(1), "", async services =>
            cast = await new SampleOffices(services.GetRequiredService<RenkeiDbContext>()).MakeAsync());
        return cast;
    }
}
