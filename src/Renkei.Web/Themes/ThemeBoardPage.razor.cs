using System.Globalization;
using Microsoft.AspNetCore.Components;
using Renkei.Analysis;
using Renkei.Calendar;
using Renkei.Themes;
using Renkei.Web.Components;

namespace Renkei.Web.Themes;

public sealed partial class ThemeBoardPage(
    ProposeThemes propose, ArrangeThemes arrange, OperatorWords words, FetchTextVectors fetchVectors)
{
    private const string None = "0";
    private const string New = "new";
    private const string Machine = "machine";

    private ThemeBoard? _board;
    private ThemeSuggestions _suggestions = ThemeSuggestions.None;
    private IReadOnlyList<Option> _earlier = [];
    private string _to = "";
    private string _newName = "";

    /// <summary>The analysis takes a moment, so it is made when asked for.</summary>
    [SupplyParameterFromQuery]
    public string? Suggest { get; set; }

    private string Address => $"/themes/{Year.Prefix()}";

    private IReadOnlyList<Option> Targets =>
    [
        .. _board!.Open.Select(card => new Option(card.Serial.ToString(CultureInfo.InvariantCulture), card.Name)),
        new(New, "新しい候補"),
        new(None, "分類なし（次の仮分類でも動かさない）"),
        new(Machine, "自動の仮分類に任せる"),
    ];

    protected override async Task<bool> LoadAsync()
    {
        _board = await ThemeBoard.LoadAsync(Db, Actor, Year, Now, Cancellation);
        _earlier = Actor.IsSecretariat ? await EarlierAsync() : [];
        if (Suggest is not null && Actor.IsSecretariat)
        {
            _suggestions = await ThemeSuggestions.LoadAsync(Db, Actor, _board, words, fetchVectors, Now, Cancellation);
        }

        return true;
    }

    private async Task ProposeAsync()
    {
        ThemeProposal? proposal = null;
        if (await TryAsync(async () => proposal = await propose.ExecuteAsync(Year, isAnew: Sent("anew").Length > 0, Cancellation)))
        {
            Flash.Say(Http, "自動の仮分類を行いました", $"候補は下書きです。名前と中身を確かめてください。{proposal!.Failure}");
            Navigation.NavigateTo(Address);
        }
    }

    private Task ArrangeAsync()
    {
        (_to, _newName) = (Sent("to"), Sent("new-name"));
        return Sent("do").Split('-') switch
        {
            ["move"] => MoveAsync(),
            ["describe", var serial] => OnCardAsync(serial, "候補を直しました", card => arrange.DescribeAsync(
                Year, card, Sent($"name-{card}"), Sent($"summary-{card}"), ScopeOf(Sent($"scope-{card}")), Cancellation)),
            ["continue", var serial, var earlier] => ContinueAsync(serial, earlier),
            ["continue", var serial] => ContinueAsync(serial, Sent($"earlier-{serial}")),
            ["council", var serial] => OnCardAsync(
                serial, "推進会議に諮ることにしました", card => arrange.BringToCouncilAsync(Year, card, Cancellation)),
            ["back", var serial] => OnCardAsync(
                serial, "候補に戻しました", card => arrange.BringBackAsync(Year, card, Cancellation)),
            ["defer", var serial] => OnCardAsync(
                serial, "今回は見送りにしました", card => arrange.DeferAsync(Year, card, Sent($"reason-{card}"), Cancellation)),
            _ => Task.CompletedTask,
        };
    }

    private Task ContinueAsync(string serial, string earlier) => OnCardAsync(
        serial, "前年度とのつながりを保存しました", card => arrange.ContinueAsync(
            Year, card, int.TryParse(earlier, out var chosen) ? chosen : null, Cancellation));

    private async Task<IReadOnlyList<Option>> EarlierAsync() =>
        [.. (await ThemeLineage.OfYearAsync(Db, Actor, Year.Previous, Now, Cancellation))
            .Select(theme => new Option(theme.Serial.ToString(CultureInfo.InvariantCulture), theme.Name))];

    private async Task MoveAsync()
    {
        var numbers = AllSent("need");
        if (numbers.Count == 0)
        {
            Refuse("移す課題を1件以上選んでください。");
            return;
        }

        if (_to.Length == 0)
        {
            Refuse("移す先を選んでください。");
            return;
        }

        if (_to == Machine)
        {
            await DoAsync(
                () => arrange.HandBackAsync(Year, numbers, Cancellation), Address, $"課題{numbers.Count}件を自動の仮分類に任せました");
            return;
        }

        int? serial = _to == New ? null : int.TryParse(_to, out var chosen) ? chosen : -1;
        await DoAsync(
            () => arrange.MoveAsync(Year, numbers, serial, _newName, Cancellation), Address, $"課題{numbers.Count}件を移しました");
    }

    private Task OnCardAsync(string serial, string title, Func<int, Task> act) =>
        int.TryParse(serial, out var card)
            ? DoAsync(() => act(card), Address, title, _board!.Cards.FirstOrDefault(one => one.Serial == card)?.Name)
            : Task.CompletedTask;

    private string Typed(string name, string stored) => Sent("do").Length > 0 ? Sent(name) : stored;

    private static ThemeScope ScopeOf(string sent) => Enum.TryParse<ThemeScope>(sent, out var scope) ? scope : default;
}
