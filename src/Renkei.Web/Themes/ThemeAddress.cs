using Renkei.Calendar;
using Renkei.Themes;

namespace Renkei.Web.Themes;

/// <summary>/themes/H30/3</summary>
internal static class ThemeAddress
{
    public static string Of(ThemeCard card) => Of(card.Year, card.Serial);

    public static string Of(ThemeLink link) => Of(link.Year, link.Serial);

    public static string Of(FiscalYear year, int serial) => $"/themes/{year.Prefix()}/{serial}";
}
