using Microsoft.AspNetCore.Components;
using Renkei.Notices;
using Renkei.Web.Components;

namespace Renkei.Web.Notices;

public sealed partial class NoticesPage
{
    private NoticeBox? _box;
    private int _page;

    [SupplyParameterFromQuery]
    public string? Show { get; set; }

    [SupplyParameterFromQuery]
    public string? Page { get; set; }

    private bool OnlyUnread => Show == "unread";

    private IReadOnlyList<Tab> Choices =>
        [new("すべて", "/notices", !OnlyUnread), new($"まだ読んでいないもの（{_box!.Unread}）", "/notices?show=unread", OnlyUnread)];

    protected override async Task<bool> FindAsync()
    {
        _page = Math.Max(1, int.TryParse(Page, out var page) ? page : 1);
        _box = await NoticeBox.LoadAsync(Db, Actor, OnlyUnread, _page, Cancellation);
        _page = Math.Clamp(_page, 1, Math.Max(1, (_box.Total + NoticeBox.PageSize - 1) / NoticeBox.PageSize));
        return true;
    }
}
