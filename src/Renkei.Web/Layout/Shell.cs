using Renkei.Web.Components;

namespace Renkei.Web.Layout;

/// <summary>Everything that stands round a page. A link or a control without a target is left out, never shown dead.</summary>
/// <param name="Brand">Below the name: 山形県と市町村.</param>
/// <param name="Today">The day that the site shows as today, in Japan.</param>
/// <param name="Sample">サンプル（平成30年5月14日として表示）, or null in a real installation.</param>
/// <param name="YearText">平成30年度.</param>
public sealed record Shell(string Brand, DateOnly Today, string? Sample, string YearText)
{
    /// <summary>The years that can be switched to, the shown one among them.</summary>
    public IReadOnlyList<ShellLink> Years { get; init; } = [];

    /// <summary>Who is signed in and as what. Null shows the public frame.</summary>
    public ActingAs? ActingAs { get; init; }

    public IReadOnlyList<NavigationGroup> Navigation { get; init; } = [];

    /// <summary>Links in the header for those who are not signed in.</summary>
    public IReadOnlyList<ShellLink> PublicLinks { get; init; } = [];

    public IReadOnlyList<ShellLink> FooterLinks { get; init; } = [];

    /// <summary>In the footer: the office that answers questions, with its telephone number.</summary>
    public string? Contact { get; init; }

    /// <summary>Address of the search page; null while there is none.</summary>
    public string? SearchHref { get; init; }

    /// <summary>Address of the notices; null while there are none to have.</summary>
    public string? NoticesHref { get; init; }

    public int NoticeCount { get; init; }
}

public sealed record ShellLink(string Text, string Href, bool IsCurrent = false);

/// <summary>「○○として操作しています」. Posts are switched by a plain POST of <c>post</c> to <see cref="SwitchAction"/>.</summary>
/// <param name="Post">事務局, 遊佐町 担当.</param>
/// <param name="Person">How the person is called: 市町村課 主査.</param>
public sealed record ActingAs(string Post, string Person)
{
    public string SwitchAction { get; init; } = "/acting-as";

    public string SignOutAction { get; init; } = "/sign-out";

    /// <summary>The other posts that the person holds.</summary>
    public IReadOnlyList<OtherPost> Others { get; init; } = [];

    /// <summary>パスワードを変える and the like.</summary>
    public IReadOnlyList<ShellLink> Links { get; init; } = [];
}

/// <param name="Key">What is posted as <c>post</c>.</param>
public sealed record OtherPost(string Key, string Text);

/// <param name="Heading">平成30年度の流れ; null for the first group (ホーム).</param>
/// <param name="IsCycle">Drawn as a line with dots.</param>
public sealed record NavigationGroup(string? Heading, IReadOnlyList<NavigationItem> Items, bool IsCycle = false);

/// <param name="Count">142, 31/35 or 下書き; null shows none.</param>
public sealed record NavigationItem(string Text, string Href, Stage Stage = Stage.Next, string? Count = null);
