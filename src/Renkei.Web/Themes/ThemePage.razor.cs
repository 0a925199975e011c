using Microsoft.AspNetCore.Components;
using Renkei.Calendar;
using Renkei.Councils;
using Renkei.Insights;
using Renkei.Themes;
using Renkei.Web.Components;

namespace Renkei.Web.Themes;

public sealed partial class ThemePage(ArrangeThemes arrange)
{
    private ThemeCard? _card;
    private IReadOnlyList<LineNode> _nodes = [];
    private IReadOnlyList<ThemeLink> _successors = [];

    [Parameter]
    public int Serial { get; set; }

    protected override async Task<bool> LoadAsync()
    {
        _card = await ThemeCard.LoadAsync(Db, Actor, Year, Serial, Now, Cancellation);
        if (_card is null)
        {
            return false;
        }

        _successors = await ThemeLineage.SuccessorsAsync(Db, Actor, _card.Id, Now, Cancellation);
        _nodes = Nodes(_card, await ThemeLine.LoadAsync(Db, Actor, _card, Cancellation));
        return true;
    }

    private Task BringBackAsync() => DoAsync(
        () => arrange.BringBackAsync(Year, Serial, Cancellation), $"/themes/{Year.Prefix()}", "候補に戻しました", _card!.Name);

    private static IReadOnlyList<LineNode> Nodes(ThemeCard card, ThemeLine line) =>
    [
        new("課題", $"{card.Members.Count}件", LinePlace.Behind, "#h-needs"),
        new("テーマ", card.Name, LinePlace.Here, More: card.Status.Japanese()),
        line.Meeting is { } meeting
            ? new("議題", meeting.Name, LinePlace.Behind, $"/councils/{meeting.Year.Prefix()}/{meeting.Number}")
            : new("議題", "これから", LinePlace.Ahead),
        line.Decision is { } decision
            ? new("決定", decision.Number, LinePlace.Behind, $"/councils/{decision.Year.Prefix()}/{decision.Meeting}", decision.Outcome.Japanese())
            : new("決定", "これから", LinePlace.Ahead),
        line.ReplyCount > 0
            ? new("県の回答", $"{line.ReplyCount}件", LinePlace.Behind)
            : new("県の回答", "これから", LinePlace.Ahead),
    ];
}
