using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Organizations;
using Renkei.Web.Components;
using Renkei.Web.Hosting;

namespace Renkei.Web.Organizations;

/// <summary>There only while a real installation has no prefecture; guarded by the code on the terminal.</summary>
public sealed partial class SetUpPage(SiteSettings settings, SetUpCode code, FoundInstallation found)
{
    private RegistrationSheet? _sheet;
    private DateOnly _today;
    private string _from = "";
    private bool _isOpen;

    private static IReadOnlyList<Option> Prefectures =>
        [.. MunicipalityCatalog.Prefectures.Select(prefecture => new Option(prefecture.Code.Prefecture, prefecture.Name))];

    protected override async Task<bool> FindAsync()
    {
        _today = Now.DateInJapan();
        _from = Sent("from") is { Length: > 0 } typed
            ? typed
            : FiscalYear.Of(_today).FirstDay.InJapaneseWithoutWeekday();
        _isOpen = !settings.IsSample
            && !await Db.Organizations.AnyAsync(body => body.Kind == OrganizationKind.Prefecture, Cancellation);
        return _isOpen;
    }

    private async Task SetUpAsync()
    {
        if (!code.Is(Sent("code")))
        {
            Refuse("設定コードが違います。サイトを始めた端末の表示を確かめてください。");
        }
        else if (!JapaneseDateReader.TryRead(_from, out var from, out var mistake))
        {
            Refuse(mistake);
        }
        else
        {
            await TryAsync(async () => _sheet = await found.ExecuteAsync(
                Sent("prefecture"), from, Sent("login"), Sent("name"), Cancellation));
        }
    }
}
