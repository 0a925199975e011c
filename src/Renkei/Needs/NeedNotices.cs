using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Notices;

namespace Renkei.Needs;

/// <summary>What a body is told when 公表用要旨 of its needs wait for it: once a day, not once a need.</summary>
internal static class NeedNotices
{
    public static async Task AddPublicTextWrittenAsync(
        RenkeiDbContext db, Need need, DateTimeOffset now, CancellationToken cancellation)
    {
        var address = $"/needs/public-texts/{need.FiscalYear.Prefix()}";
        var morning = now.DateInJapan().At(TimeOnly.MinValue);
        if (need.MayBePublished && need.PublicTextConfirmedAt is null && !await db.Notices.AnyAsync(
            told => told.RecipientId == need.RespondentId && told.Address == address && told.CreatedAt >= morning,
            cancellation))
        {
            db.Add(new Notice(
                need.RespondentId,
                "公表用要旨の御確認をお願いします",
                $"{need.FiscalYear.InJapanese()}の課題について、県が公表用の件名と要旨の案を書きました。御確認いただいたものだけが公表されます。",
                address,
                now));
        }
    }
}
