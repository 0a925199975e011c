using Microsoft.Extensions.DependencyInjection;
using Renkei.Calendar;
using Renkei.Surveys;
using Renkei.Tests.Support;

namespace Renkei.Tests.Surveys;

/// <summary>Brings a survey to a stage through the same use cases as the pages.</summary>
internal static class SurveyCourse
{
    public static readonly DateTimeOffset Deadline = new(2018, 6, 8, 17, 15, 0, JapanTime.Offset);

    /// <summary>A survey of the year that asks the municipalities of the world and one division.</summary>
    public static Task<string> PrepareAsync(this RenkeiApp app) => app.InScopeAsync(
        async services =>
        {
            var code = await services.GetRequiredService<CreateSurvey>()
                .ExecuteAsync(new FiscalYear(2018), "平成30年度連携課題・ニーズ調査", null, default);
            await services.GetRequiredService<PrepareSurvey>()
                .ExecuteAsync(code, "平成30年度連携課題・ニーズ調査", Deadline, null, default);
            var world = app.World;
            await services.GetRequiredService<ChooseTargets>().ExecuteAsync(
                code,
                [world.Sakata.Code, world.Yuza.Code, world.Shinjo.Code, world.CommerceDivision.Code],
                default);
            return code;
        },
        app.World.Secretariat.Actor);

    public static async Task<string> ApproveAsync(this RenkeiApp app)
    {
        var code = await app.PrepareAsync();
        await app.InScopeAsync(
            services => services.GetRequiredService<ProposeSurvey>().RecordAsync(
                code, RenkeiApp.Today, "市町村課長", "市町村第1号", default),
            app.World.Secretariat.Actor);
        return code;
    }

    public static async Task<string> OpenAsync(this RenkeiApp app)
    {
        var code = await app.ApproveAsync();
        await app.InScopeAsync(
            services => services.GetRequiredService<OpenSurvey>().ExecuteAsync(code, evenWithoutContacts: true, default),
            app.World.Secretariat.Actor);
        return code;
    }
}
