using Renkei.Calendar;
using Renkei.Data;
using Renkei.Organizations;

namespace Renkei.Surveys;

/// <summary>
/// 連携課題・ニーズ調査 of a year. 準備中 → 決裁済 → 受付中 → 受付終了 → 取りまとめ中 → 共有済 → 公表済; never reopened.
/// </summary>
public sealed class Survey : IVersioned
{
    public const int TitleMaxLength = 100;

    /// <summary>閉庁の時刻, the hour of a deadline unless told otherwise.</summary>
    public static readonly TimeOnly DefaultClosingTime = new(17, 15);

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

    public string Title { get; private set; } = "";

    public SurveyStatus Status { get; private set; }

    /// <summary>Last year's survey, from which this one was copied.</summary>
    public Guid? PredecessorId { get; private set; }

    /// <summary>The general deadline; a body's own one may be later.</summary>
    public DateTimeOffset? ClosesAt { get; private set; }

    /// <summary>最終期限 of the secretariat, which the bodies never see.</summary>
    public DateOnly? FinalDueOn { get; private set; }

    public RequestLetter Letter { get; private set; } = new();

    /// <summary>起案: set while the 決裁 runs.</summary>
    public DateTimeOffset? ProposedAt { get; private set; }

    public DateTimeOffset? ApprovedAt { get; private set; }

    public DateTimeOffset? OpenedAt { get; private set; }

    /// <summary>未定のまま開始: opened although a body had no 正担当.</summary>
    public bool OpenedWithoutFullRoster { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>共有開始: from then on the prefecture and all municipalities see the answers.</summary>
    public DateTimeOffset? SharedFrom { get; private set; }

    public DateTimeOffset? PublishedAt { get; private set; }

    public IReadOnlyList<SurveyTarget> Targets => _targets;

    /// <summary>In no particular order; <see cref="DeepeningItem.Number"/> has it.</summary>
    public IReadOnlyList<DeepeningItem> DeepeningItems => _deepeningItems;

    public bool CanEdit => Status == SurveyStatus.Preparing && ProposedAt is null;

    public bool CanPropose => CanEdit && ClosesAt is not null && _targets.Count > 0;

    public bool CanReconsider => Status == SurveyStatus.Approved || (Status == SurveyStatus.Preparing && ProposedAt is not null);

    public bool CanOpen => Status == SurveyStatus.Approved;

    public bool CanConsolidate => Status == SurveyStatus.Closed;

    public bool CanShare => Status is SurveyStatus.Closed or SurveyStatus.Consolidating;

    public bool CanCloseAt(DateTimeOffset now) => Status == SurveyStatus.Open && now >= ClosesAt;

    /// <summary>Answers are the common knowledge of the prefecture and all municipalities.</summary>
    public bool IsSharedAt(DateTimeOffset now) => SharedFrom <= now;

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
        Place([.. _deepeningItems.OrderBy(left => left.Number)]);
    }

    public void Move(DeepeningItem item, int number)
    {
        SurveyRules.Editable.Require(CanEdit);
        var items = _deepeningItems.OrderBy(other => other.Number).ToList();
        items.Remove(item);
        items.Insert(Math.Clamp(number - 1, 0, items.Count), item);
        Place(items);
    }

    /// <summary>起案: from here to the 決裁 nothing changes any more, so that what is decided is what is sent.</summary>
    public void Propose(IReadOnlyCollection<Questionnaire> forms, DateTimeOffset now)
    {
        SurveyRules.Proposable.Require(CanEdit);
        SurveyRules.HasDeadline.Require(ClosesAt is not null);
        SurveyRules.HasTargets.Require(_targets.Count > 0);
        SurveyRules.EveryVariantHasAForm.Require(_targets.All(target => forms.Any(form => form.Variant == target.Variant)));
        foreach (var form in forms)
        {
            form.Freeze(now);
        }

        ProposedAt = now;
    }

    public void Approve(DateTimeOffset now)
    {
        SurveyRules.Proposed.Require(Status == SurveyStatus.Preparing && ProposedAt is not null);
        ApprovedAt = now;
        Status = SurveyStatus.Approved;
    }

    /// <summary>差戻し, 取戻し, or second thoughts after the 決裁: the survey is prepared again and decided anew.</summary>
    public void Reconsider(IReadOnlyCollection<Questionnaire> forms)
    {
        SurveyRules.Reconsiderable.Require(CanReconsider);
        foreach (var form in forms)
        {
            form.Thaw();
        }

        ProposedAt = null;
        ApprovedAt = null;
        Status = SurveyStatus.Preparing;
    }

    /// <param name="rosterIsComplete">Every body asked has a 正担当.</param>
    /// <param name="evenWithoutContacts">未定のまま開始, which is then recorded.</param>
    /// <param name="now">The deadline must lie ahead of it.</param>
    public void Open(bool rosterIsComplete, bool evenWithoutContacts, DateTimeOffset now)
    {
        SurveyRules.ApprovedFirst.Require(CanOpen);
        SurveyRules.ContactsKnown.Require(rosterIsComplete || evenWithoutContacts);
        SurveyRules.DeadlineAhead.Require(ClosesAt > now);
        OpenedAt = now;
        OpenedWithoutFullRoster = !rosterIsComplete;
        Status = SurveyStatus.Open;
    }

    /// <summary>全体の期限変更, once it is decided: later than before, while answers are taken.</summary>
    public void MoveDeadline(DateTimeOffset closesAt, DateTimeOffset now)
    {
        SurveyRules.IsOpen.Require(Status == SurveyStatus.Open);
        SurveyRules.DeadlineLater.Require(closesAt > ClosesAt && closesAt > now);
        ClosesAt = closesAt;
        FinalDueOn = FinalDueOn < closesAt.DateInJapan() ? closesAt.DateInJapan() : FinalDueOn;
    }

    public void Close(DateTimeOffset now)
    {
        SurveyRules.IsOpen.Require(Status == SurveyStatus.Open);
        SurveyRules.DeadlinePassed.Require(now >= ClosesAt);
        ClosedAt = now;
        Status = SurveyStatus.Closed;
    }

    public void Consolidate()
    {
        SurveyRules.IsClosed.Require(CanConsolidate);
        Status = SurveyStatus.Consolidating;
    }

    public void Share(DateTimeOffset now)
    {
        SurveyRules.Shareable.Require(CanShare);
        SharedFrom = now;
        Status = SurveyStatus.Shared;
    }

    public void Publish(DateTimeOffset now)
    {
        SurveyRules.IsShared.Require(Status == SurveyStatus.Shared);
        PublishedAt = now;
        Status = SurveyStatus.Published;
    }

    private static void Place(IReadOnlyList<DeepeningItem> items)
    {
        for (var place = 0; place < items.Count; place++)
        {
            items[place].PlaceAt(place + 1);
        }
    }
}
