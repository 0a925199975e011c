using Microsoft.AspNetCore.Components;
using Renkei.Calendar;
using Renkei.Reminders;

namespace Renkei.Web.Reminders;

public sealed partial class SendRemindersPage(SendReminder send)
{
    private ReminderBoard? _board;
    private IReadOnlyList<ReminderRow> _chosen = [];

    [Parameter]
    public required string Code { get; set; }

    protected override async Task<bool> FindAsync()
    {
        _board = await ReminderBoard.LoadAsync(Db, Code, Actor, Now, Cancellation);
        var asked = Http.Request.Query["body"].OfType<string>().ToHashSet();
        _chosen = [.. _board.Rows.Where(row => asked.Contains(row.Code) && row.CanBeSentOn(Now.DateInJapan()))];
        return true;
    }

    private Task SendAsync() => DoAsync(
        () => send.ExecuteAsync(Code, [.. AllSent("bodies")], Cancellation),
        $"/surveys/{Code}/reminders", $"御回答のお願い（再送）を送りました（{AllSent("bodies").Count}団体）");
}
