using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Cycles;
using Renkei.Data;

namespace Renkei.Sample;

/// <summary>The flow of both years with its real dates, and every body's 担当者名簿 in April.</summary>
internal sealed class SampleYearPlan(SampleStage stage, SampleCast cast)
{
    public async Task MakeAsync(FiscalYear year)
    {
        var firstDay = year.FirstDay.At(new TimeOnly(9, 30)).AddDays(1);
        await stage.AtAsync(firstDay, SampleCast.Secretariat, services =>
            services.GetRequiredService<OpenCycle>().ExecuteAsync(year, default));
        var dates = SampleFiles.Cycles().Single(cycle => cycle.Year == year.Prefix()).Phases
            .Where(phase => phase.Phase is not null && phase.From is not null && phase.Planned is not true)
            .ToDictionary(phase => phase.Phase!);
        await stage.AtAsync(firstDay, SampleCast.Secretariat, async services =>
        {
            var phases = await stage.ReadAsync(db => db.CyclePhases.AsNoTracking()
                .Where(phase => phase.Year == year).ToListAsync());
            await services.GetRequiredService<ReviseCycle>().ExecuteAsync(
                year,
                [.. phases.Select(phase => new PhaseRevision(
                    phase.Number, phase.Name, phase.PlannedFrom, phase.PlannedTo,
                    Day(dates.GetValueOrDefault(phase.Name)?.From), EndOf(dates.GetValueOrDefault(phase.Name)?.To)))],
                default);
        });

        foreach (var ((code, municipality), index) in cast.Answering.Select((entry, index) => (entry, index)))
        {
            var confirmedAt = firstDay.AddDays(7 + index % 9).AddMinutes(13 * index);
            await stage.AtAsync(confirmedAt, cast.Officers[code], services => ConfirmAsync(services, municipality, year));
        }
    }

    /// <summary>The 課 of the prefecture that the survey asks name their 正担当 too.</summary>
    public async Task NameDivisionsAsync(FiscalYear year, IEnumerable<string> codes)
    {
        foreach (var (code, index) in codes.Select((code, index) => (code, index)))
        {
            await stage.AtAsync(year.FirstDay.At(new TimeOnly(15, 0)).AddDays(10 + index), cast.Officers[code], services =>
            {
                var actor = services.GetRequiredService<CurrentActor>().Actor;
                return services.GetRequiredService<KeepContacts>().ReviseAsync(
                    actor.UnitId!.Value, year,
                    [new ContactEntry(
                        ContactRank.Primary, actor.UnitName, actor.PositionTitle, SamplePeople.PersonName, "000-000-0000")],
                    0, default);
            });
        }
    }

    private static async Task ConfirmAsync(IServiceProvider services, SampleMunicipality municipality, FiscalYear year)
    {
        var body = services.GetRequiredService<CurrentActor>().Actor.BodyId!.Value;
        var keep = services.GetRequiredService<KeepContacts>();
        var isKnown = await services.GetRequiredService<RenkeiDbContext>().ContactLists
            .AnyAsync(list => list.OrganizationId == body && list.Year == year.Previous);
        if (isKnown)
        {
            await keep.ConfirmAsync(body, year, default);
            return;
        }

        await keep.ReviseAsync(body, year, [.. municipality.Contacts.Select(contact => new ContactEntry(
            contact.Rank == "正" ? ContactRank.Primary : ContactRank.Deputy, contact.Section, contact.Post,
            SamplePeople.PersonName, contact.Phone ?? "000-000-0000", contact.Extension, municipality.Mail))], 0, default);
    }

    private static DateOnly? Day(DateTime? at) => at is { } moment ? DateOnly.FromDateTime(moment) : null;

    /// <summary>What lies ahead of the sample's day has not ended yet.</summary>
    private static DateOnly? EndOf(DateTime? at) => at < new DateTime(2018, 5, 14) ? Day(at) : null;
}
