using Renkei.Calendar;
using Renkei.Data;
using Renkei.Surveys;

namespace Renkei.Reminders;

/// <summary>
/// When 御回答のお願い（再送） go out for a survey: steps counted in 開庁日 from each body's own deadline, then again every
/// so many. A step whose day has passed is not made up for; the next one follows.
/// </summary>
public sealed class ReminderPlan : IVersioned
{
    public const int FarthestDays = 60;
    public const int MostSteps = 8;

    private readonly List<ReminderStep> _steps = [];

    /// <param name="survey">The survey it is for.</param>
    /// <param name="pattern">Last year's plan; null takes the usual one.</param>
    public ReminderPlan(Survey survey, ReminderPlan? pattern = null)
    {
        SurveyId = survey.Id;
        IsOn = pattern?.IsOn ?? true;
        RepeatEvery = pattern is null ? 3 : pattern.RepeatEvery;
        Write(pattern?.Terms ?? [new(-5, OnlyNotStarted: true), new(-1, OnlyNotStarted: false), new(1, OnlyNotStarted: false)]);
    }

    private ReminderPlan()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public int Version { get; private set; } = 1;

    public Guid SurveyId { get; private set; }

    public bool IsOn { get; private set; }

    /// <summary>After the last step, again every so many 開庁日; null ends with the last step.</summary>
    public int? RepeatEvery { get; private set; }

    /// <summary>In no particular order; <see cref="Terms"/> has it.</summary>
    public IReadOnlyList<ReminderStep> Steps => _steps;

    public IReadOnlyList<ReminderTerms> Terms =>
        [.. _steps.OrderBy(step => step.OpenDays).Select(step => new ReminderTerms(step.OpenDays, step.OnlyNotStarted))];

    public void Revise(bool isOn, int? repeatEvery, IReadOnlyList<ReminderTerms> terms)
    {
        ReminderRules.StepsInReach.Require(terms.All(step => step.OpenDays is >= -FarthestDays and <= FarthestDays));
        ReminderRules.StepsOnce.Require(terms.DistinctBy(step => step.OpenDays).Count() == terms.Count);
        ReminderRules.StepsFew.Require(terms.Count <= MostSteps);
        ReminderRules.RepeatInReach.Require(repeatEvery is null or (>= 1 and <= FarthestDays));
        IsOn = isOn;
        RepeatEvery = repeatEvery;
        Write(terms);
    }

    /// <summary>
    /// Which step falls on <paramref name="day"/>, in 開庁日 from the deadline; null for none, and always on a day on which
    /// offices are closed.
    /// </summary>
    public int? StepOn(DateOnly day, DateOnly dueOn, bool isNotStarted)
    {
        if (!OpeningDays.IsOpen(day))
        {
            return null;
        }

        var step = _steps.Find(one => OpeningDays.Add(dueOn, one.OpenDays) == day);
        return step is not null ? step.Asks(isNotStarted) ? step.OpenDays : null : RepeatOn(day, dueOn);
    }

    /// <summary>The next day on which a step falls, from <paramref name="from"/> on; null when none is left.</summary>
    public DateOnly? NextFrom(DateOnly from, DateOnly dueOn, bool isNotStarted)
    {
        var last = (dueOn > from ? dueOn : from).AddDays(FarthestDays * 2);
        for (var day = from; IsOn && day <= last; day = day.AddDays(1))
        {
            if (StepOn(day, dueOn, isNotStarted) is not null)
            {
                return day;
            }
        }

        return null;
    }

    private int? RepeatOn(DateOnly day, DateOnly dueOn)
    {
        var last = Math.Max(0, _steps.Select(step => step.OpenDays).DefaultIfEmpty().Max());
        var passed = OpeningDays.CountBetween(dueOn, day);
        return RepeatEvery is { } every && passed > last && (passed - last) % every == 0 ? passed : null;
    }

    private void Write(IReadOnlyList<ReminderTerms> terms)
    {
        _steps.RemoveAll(step => terms.All(one => one.OpenDays != step.OpenDays));
        foreach (var one in terms)
        {
            if (_steps.Find(step => step.OpenDays == one.OpenDays) is { } step)
            {
                step.Ask(one.OnlyNotStarted);
            }
            else
            {
                _steps.Add(new ReminderStep(Id, one));
            }
        }
    }
}
