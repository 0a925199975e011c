using Microsoft.Extensions.DependencyInjection;
using Renkei.Consolidation;
using Renkei.Surveys;

namespace Renkei.Sample;

/// <summary>取りまとめ表 of H29: 第1次集計 while two late and four extended bodies were still awaited, 確定 with all of them.</summary>
internal sealed class SampleTables(SampleStage stage)
{
    public static readonly DateTime FirstSumAt = new(2017, 7, 3, 9, 0, 0);

    public async Task FixFirstSumAsync()
    {
        await stage.AtAsync(new DateTime(2017, 6, 30, 17, 16, 0), "", services =>
            services.GetRequiredService<CloseDueSurveys>().ExecuteAsync(default));
        await stage.AtAsync(FirstSumAt, SampleCast.Secretariat, services =>
            services.GetRequiredService<FixConsolidation>().ExecuteAsync(
                "H29", EditionKind.Interim, "期限を延ばした4団体と、御回答がまだの2団体は、確定に入れます。", default));
    }

    public Task FixFinalAsync() => stage.AtAsync(new DateTime(2017, 7, 14, 16, 0, 0), SampleCast.Secretariat, services =>
        services.GetRequiredService<FixConsolidation>().ExecuteAsync("H29", EditionKind.Final, "全35市町村の回答を反映しました。", default));
}
