using System.Globalization;
using Renkei.Calendar;
using Renkei.Search;
using Renkei.Web.Themes;

namespace Renkei.Web.Search;

/// <summary>A found record in the words of the page.</summary>
internal sealed record FoundEntry(SearchResult Result, bool IsSignedIn)
{
    public FoundText Text => Result.Text;

    public string State => Result.State;

    public string PlaceId => IsTheme ? $"theme-{Result.Year.Prefix()}-{Result.Number}" : Result.Number;

    /// <summary>The public finds a need on its town's page, and what is not a town's on the year's.</summary>
    public string Href => (IsTheme, IsSignedIn) switch
    {
        (true, true) => ThemeAddress.Of(Result.Year, int.Parse(Result.Number, CultureInfo.InvariantCulture)),
        (false, true) => $"/needs/{Result.Number}",
        (false, false) when char.IsDigit(Body[0]) => $"/towns/{Body}#{Result.Number}",
        _ => $"/years/{Result.Year.Prefix()}",
    };

    public IReadOnlyList<string> Meta => IsTheme
        ? ["連携テーマ", Result.Year.InJapanese()]
        : ["課題", Result.Year.InJapanese(), Result.Number, Result.BodyName!];

    /// <summary>What came of it: 連携テーマ, 県の回答.</summary>
    public string Line => string.Join('　', new[]
    {
        Result.Theme is null ? null : $"連携テーマ：{Result.Theme}",
        Result.Reply is null ? null : $"県の回答：{Result.Reply}",
    }.OfType<string>());

    private bool IsTheme => Result.Kind == SearchKind.Theme;

    /// <summary>06204 of H30-06204-03.</summary>
    private string Body => Result.Number.Split('-')[1];
}
