using Renkei.Calendar;
using Renkei.Needs;

namespace Renkei.Web.Needs;

public sealed partial class PublicTextsPage(ConfirmPublicTexts confirm)
{
    private IReadOnlyList<PublicText>? _texts;

    protected override async Task<bool> LoadAsync()
    {
        _texts = await PublicText.LoadAsync(Db, Actor, Year, Cancellation);
        return true;
    }

    private Task ConfirmAsync()
    {
        _texts = [.. _texts!.Select(text => text with
        {
            PublicTitle = Sent($"title-{text.Number}"), PublicSummary = Sent($"summary-{text.Number}"),
        })];
        return DoAsync(
            () => confirm.ExecuteAsync(
                Year, _texts.ToDictionary(text => text.Number, text => (text.PublicTitle, text.PublicSummary)), Cancellation),
            $"/needs/public-texts/{Year.Prefix()}", $"公表用要旨{_texts.Count}件を確認しました", "公表日時になると、この件名と要旨が公表されます。");
    }
}
