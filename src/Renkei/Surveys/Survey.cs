using Renkei.Calendar;
using Renkei.Data;
using Renkei.Forms;
using Renkei.Organizations;

namespace Renkei.Surveys;

/// <summary>
/// 連携課題・ニーズ調査 of a year: who is asked, until when, with which letter. What is set here is set in preparation
/// only; how it goes on from there is its course (SurveyCourse.cs).
/// </summary>
public sealed partial class Survey : IVersioned
{
    public const int TitleMaxLength = 100;

    /// <summary>閉庁の時刻, the hour of a deadline unless told otherwise.</summary>
    public static readonly TimeOnly DefaultClosingTime = OpeningDays.ClosingTime;

    private readonly List<SurveyTarget> _targets = [];
    private readonly List<DeepeningItem> _deepeningItems = [];

    public Survey(FiscalYear fiscalYear, int number, string title, Survey? predecessor = null)
    {
        SurveyRules.TitleFits.Require(title.Trim().Length is > 0 and <= TitleMaxLength);
        FiscalYear = fiscalYear;
        Number = number;
        Title = title;
        PredecessorId = predecessor?.Id;
    }

    private Survey()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public int Version { get; private set; } = 1;

    public FiscalYear FiscalYear { get; private set; }

    /// <summary>Which survey of the year, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>H30, H30-2: in addresses and on paper.</summary>
    public string Code => SurveyCode.Of(FiscalYear, Number);

    public SurveyKey Key => new(Id, Code, FiscalYear);

    public string Title { get; private set; } = "";

    /// <summary>Last year's survey, from which this one was copied.</summary>
    public Guid? PredecessorId { get; private set; }

    /// <summary>The general deadline; a body's own one may be later.</summary>
    public DateTimeOffset? ClosesAt { get; private set; }

    /// <summary>最終期限 of the secretariat, which the bodies never see.</summary>
    public DateOnly? FinalDueOn { get; private set; }

    public RequestLetter Letter { get; private set; } = new();

    public IReadOnlyList<SurveyTarget> Targets => _targets;

    /// <summary>In no particular order; <see cref="DeepeningItem.Number"/> has it.</summary>
    public IReadOnlyList<DeepeningItem> DeepeningItems => _deepeningItems;

    public void Rename(string title)
    {
        SurveyRules.Editable.Require(CanEdit);
        SurveyRules.TitleFits.Require(title.Trim().Length is > 0 and <= TitleMaxLength);
        Title = title;
    }

    public void SetDeadline(DateTimeOffset closesAt, DateOnly? finalDueOn, DateTimeOffset now)
    {
        SurveyRules.Editable.Require(CanEdit);
        SurveyRules.DeadlineAhead.Require(closesAt > now);
        SurveyRules.FinalDueAfterDeadline.Require(finalDueOn is null || finalDueOn >= closesAt.DateInJapan());
        ClosesAt = closesAt;
        FinalDueOn = finalDueOn;
    }

    public void Write(RequestLetter letter)
    {
        SurveyRules.Editable.Require(CanEdit);
        SurveyRules.LetterFits.Require(letter.Fits);
        Letter = letter;
    }

    /// <summary>Takes over the letter, without its number and date, and the matters of 様式3.</summary>
    public void ContinueFrom(Survey predecessor)
    {
        SurveyRules.Editable.Require(CanEdit);
        Letter = predecessor.Letter with { DocumentNumber = "", IssuedOn = null };
        foreach (var item in predecessor.DeepeningItems.OrderBy(item => item.Number))
        {
            Deepen(item.Name, item.LastCourse);
        }
    }

    /// <summary>Replaces who is asked.</summary>
    public void Ask(IReadOnlyCollection<(Organization Organization, FormVariant Variant)> asked)
    {
        SurveyRules.Editable.Require(CanEdit);
        _targets.RemoveAll(target => asked.All(one => one.Organization.Id != target.OrganizationId || one.Variant != target.Variant));
        foreach (var (organization, variant) in asked)
        {
            if (_targets.All(target => target.OrganizationId != organization.Id))
            {
                _targets.Add(new SurveyTarget(Id, organization.Id, variant));
            }
        }
    }

    public DeepeningItem Deepen(string name, string lastCourse)
    {
        SurveyRules.Editable.Require(CanEdit);
        var item = new DeepeningItem(Id, _deepeningItems.Count + 1, name, lastCourse);
        _deepeningItems.Add(item);
        return item;
    }

    public void Revise(DeepeningItem item, string name, string lastCourse)
    {
        SurveyRules.Editable.Require(CanEdit);
        item.Revise(name, lastCourse);
    }

    public void Remove(DeepeningItem item)
    {
        SurveyRules.Editable.Require(CanEdit);
        _deepeningItems.Remove(item);
        DeepeningItem.PlaceInOrder([.. _deepeningItems.OrderBy(left => left.Number)]);
    }

    public void Move(DeepeningItem item, int number)
    {
        SurveyRules.Editable.Require(CanEdit);
        var items = _deepeningItems.OrderBy(other => other.Number).ToList();
        items.Remove(item);
        items.Insert(Math.Clamp(number - 1, 0, items.Count), item);
        DeepeningItem.PlaceInOrder(items);
    }
}
