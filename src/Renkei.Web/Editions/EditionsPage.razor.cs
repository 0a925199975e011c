using Microsoft.AspNetCore.Components;
using Renkei.Calendar;
using Renkei.Editions;
using Renkei.Forms;
using Renkei.Surveys;
using Renkei.Web.Components;
using Renkei.Web.Surveys;

namespace Renkei.Web.Editions;

public sealed partial class EditionsPage(BeginCorrectedForm begin)
{
    private CorrectedFormList? _list;
    private IReadOnlyList<Option> _variants = [];

    [Parameter]
    public required string Code { get; set; }

    protected override async Task<bool> FindAsync()
    {
        _list = await CorrectedFormList.LoadAsync(Db, Code, Actor, Cancellation);
        _variants = [.. (await Db.FormsOfAsync(_list.Survey, Cancellation)).DistinctBy(form => form.Variant)
            .Select(form => new Option(SurveyAddresses.Slug(form.Variant), $"{form.Variant.InJapanese()}（いまは第{form.Edition}版）"))];
        return true;
    }

    private Task BeginAsync()
    {
        var variants = AllSent("variant").Select(SurveyAddresses.Variant).ToList();
        var number = 0;
        return DoAsync(
            async () => number = await begin.ExecuteAsync(Code, variants, Cancellation),
            () => EditionAddress.Of(Code, number),
            "訂正版を作りました", "調査票を直し、訂正の理由を書いてから、決裁に回してください。");
    }

    private static string Title(CorrectedForm corrected)
    {
        var editions = Enum.GetValues<FormVariant>().Where(variant => corrected.EditionOf(variant) is not null)
            .Select(variant => $"{variant.InJapanese()} 第{corrected.EditionOf(variant)}版").ToList();
        return editions.Count > 0 ? $"訂正{corrected.Number}　{string.Join("、", editions)}" : $"訂正{corrected.Number}";
    }

    private static string Since(CorrectedForm corrected) =>
        corrected.InForceFrom is { } since ? $"{since.InJapanese()}から" : $"{corrected.BegunAt.InJapanese()}に作成";
}
