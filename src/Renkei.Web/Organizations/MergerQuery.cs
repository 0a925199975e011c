using System.Diagnostics.CodeAnalysis;
using Renkei.Calendar;
using Renkei.Organizations;

namespace Renkei.Web.Organizations;

/// <summary>A merger as it stands in the address, so that its consequences can be looked at before anything is done.</summary>
internal sealed record MergerQuery(
    bool IsAsked, string On, IReadOnlyList<string> Codes, string Absorber, string Code, string Name, string Kana)
{
    public static MergerQuery Read(IQueryCollection query, DateOnly usual) => new(
        query.ContainsKey("on"),
        query["on"].ToString() is { Length: > 0 } on ? on : usual.InJapaneseWithoutWeekday(),
        [.. query["codes"].OfType<string>()],
        query["absorber"].ToString(), query["code"].ToString().Trim(), query["name"].ToString().Trim(), query["kana"].ToString().Trim());

    public bool TryRead([NotNullWhen(true)] out Merger? merger, [NotNullWhen(false)] out string? mistake)
    {
        merger = null;
        if (!JapaneseDateReader.TryRead(On, out var day, out mistake))
        {
            return false;
        }

        merger = Absorber.Length > 0
            ? new Merger(day, Codes, Absorber, Newborn: null)
            : new Merger(day, Codes, Absorber: null, new MergedMunicipality(Code, Name, Kana));
        return true;
    }
}
