using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Components;
using Renkei.Reminders;

namespace Renkei.Web.Reminders;

public sealed partial class RemindersPage(ReviseReminderPlan revise, PauseReminders pause)
{
    private ReminderBoard? _board;

    [Parameter]
    public required string Code { get; set; }

    private string Address => $"/surveys/{Code}/reminders";

    protected override async Task<bool> FindAsync()
    {
        _board = await ReminderBoard.LoadAsync(Db, Code, Actor, Now, Cancellation);
        return true;
    }

    private Task ReviseAsync() => DoAsync(
        () => revise.ExecuteAsync(
            Code, Number(Sent("version")) ?? 0, Sent("on") == "on", Number(Sent("every")), Terms(), Cancellation),
        Address, "再送の予定を変えました");

    private Task PauseAsync()
    {
        var (body, isPaused) = (Sent("pause") + Sent("resume"), Sent("pause").Length > 0);
        return DoAsync(
            () => pause.ExecuteAsync(Code, body, isPaused, Cancellation),
            Address, isPaused ? "この団体には自動で送りません" : "この団体にも自動で送ります");
    }

    /// <summary>Rows whose days are left empty are none.</summary>
    private List<ReminderTerms> Terms() =>
        [.. Enumerable.Range(0, PlanForm.Most).Select(row => (Row: row, Days: Number(Sent($"days-{row}"))))
            .Where(one => one.Days is not null)
            .Select(one => new ReminderTerms(
                Sent($"side-{one.Row}") == "after" ? one.Days!.Value : -one.Days!.Value, Sent($"who-{one.Row}") == "new"))];

    private static int? Number(string text)
    {
        var plain = text.Normalize(NormalizationForm.FormKC).Trim();
        var isNumber = int.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        ReminderRules.NumbersOnly.Require(isNumber || plain.Length == 0);
        return isNumber ? number : null;
    }
}
