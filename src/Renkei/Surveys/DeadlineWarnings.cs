using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Data;

namespace Renkei.Surveys;

/// <summary>
/// What speaks against a deadline: fewer than ten open days to answer, a closed day, an hour after closing, an
/// assembly within three days. Warnings only; the secretariat decides.
/// </summary>
public sealed record DeadlineWarnings(int OpenDays, IReadOnlyList<string> Texts)
{
    public const int FewestOpenDays = 10;

    public static async Task<DeadlineWarnings> LoadAsync(
        RenkeiDbContext db, Guid surveyId, DateTimeOffset closesAt, DateOnly opensOn, CancellationToken cancellation)
    {
        var closesOn = closesAt.DateInJapan();
        var assemblies = await (
            from target in db.Set<SurveyTarget>()
            join organization in db.Organizations on target.OrganizationId equals organization.Id
            join period in db.AssemblyPeriods on organization.Id equals period.OrganizationId
            where target.SurveyId == surveyId
            orderby organization.Code
            select new { organization.Name, Period = period }).AsNoTracking().ToListAsync(cancellation);

        return Of(closesAt, opensOn, [.. assemblies
            .Where(assembly => assembly.Period.IsNear(closesOn))
            .Select(assembly => $"{assembly.Name}（{assembly.Period.Name}）")]);
    }

    /// <param name="closesAt">The deadline.</param>
    /// <param name="opensOn">The day on which bodies can begin.</param>
    /// <param name="assemblies">Bodies with an assembly near the deadline, as they are named.</param>
    public static DeadlineWarnings Of(DateTimeOffset closesAt, DateOnly opensOn, IReadOnlyList<string> assemblies)
    {
        var closesOn = closesAt.DateInJapan();
        var openDays = OpeningDays.CountBetween(opensOn, closesOn);
        var hour = TimeOnly.FromDateTime(closesAt.ToOffset(JapanTime.Offset).DateTime);
        List<string> texts = [];
        if (openDays < FewestOpenDays)
        {
            texts.Add($"回答の期間が{openDays}開庁日しかありません。{FewestOpenDays}開庁日以上あると、庁内の確認と決裁に無理がありません。");
        }

        if (OpeningDays.ReasonClosed(closesOn) is { } reason)
        {
            texts.Add($"期限の日は閉庁日です（{reason}）。前後の開庁日は"
                + $"{OpeningDays.Add(closesOn, -1).InJapanese()}と{OpeningDays.Add(closesOn, 1).InJapanese()}です。");
        }

        if (hour > Survey.DefaultClosingTime || hour < new TimeOnly(8, 30))
        {
            texts.Add("期限の時刻が開庁時間の外です。ふだんは17時15分です。");
        }

        if (assemblies.Count > 0)
        {
            texts.Add($"議会の会期か、その前後3日に当たる団体があります：{string.Join("、", assemblies)}。");
        }

        return new DeadlineWarnings(openDays, texts);
    }
}
