namespace Renkei.Themes;

/// <summary>候補 → 推進会議に諮る → 連携テーマに決定 / 継続協議 / 見送り → 検討中（WT） → 事業化 / 終了.</summary>
public enum ThemeStatus
{
    Candidate,
    BeforeCouncil,
    Decided,
    CarriedForward,
    Deferred,
    UnderStudy,
    TurnedIntoInitiative,
    Ended,
}

public enum ThemeScope
{
    /// <summary>全県（推進会議）</summary>
    Prefectural,

    /// <summary>地域内（総合支庁と管内市町村）</summary>
    Regional,
}

/// <summary>The words on screen.</summary>
public static class ThemeWords
{
    public static string Japanese(this ThemeStatus status) => status switch
    {
        ThemeStatus.Candidate => "候補",
        ThemeStatus.BeforeCouncil => "推進会議に諮る",
        ThemeStatus.Decided => "連携テーマに決定",
        ThemeStatus.CarriedForward => "継続協議",
        ThemeStatus.Deferred => "今回は見送り",
        ThemeStatus.UnderStudy => "検討中（WT）",
        ThemeStatus.TurnedIntoInitiative => "事業化",
        ThemeStatus.Ended => "終了",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Japanese(this ThemeScope scope) => scope == ThemeScope.Regional ? "地域内" : "全県";
}
