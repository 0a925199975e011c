using Renkei.Calendar;
using Renkei.Data;
using Renkei.Needs;

namespace Renkei.Themes;

/// <summary>
/// 連携テーマ, from テーマ案 on. A machine may propose it; people rename it, move needs and decide.
/// 候補 → 推進会議に諮る → 連携テーマに決定 / 継続協議 / 見送り（理由） → 検討中（WT） → 事業化 / 終了.
/// </summary>
public sealed class Theme : IVersioned
{
    public const int NameMaxLength = 60;
    public const int TextMaxLength = 1000;

    private readonly List<ThemeNeed> _needs = [];

    public Theme(FiscalYear fiscalYear, int serial, string name, string keywords, bool isProposedByMachine)
    {
        ThemeRules.NameFits.Require(name.Trim().Length is > 0 and <= NameMaxLength);
        FiscalYear = fiscalYear;
        Serial = serial;
        Name = name.Trim();
        Keywords = keywords;
        IsProposedByMachine = isProposedByMachine;
    }

    private Theme()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public int Version { get; private set; } = 1;

    public FiscalYear FiscalYear { get; private set; }

    /// <summary>From 1 within the year; part of the address, never reused.</summary>
    public int Serial { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>What the grouping found typical, separated by 、.</summary>
    public string Keywords { get; private set; } = "";

    public string Summary { get; private set; } = "";

    public ThemeScope Scope { get; private set; }

    public ThemeStatus Status { get; private set; }

    /// <summary>理由 of 見送り or 継続協議.</summary>
    public string? Reason { get; private set; }

    /// <summary>前年度から継続: the theme of the year before that this one takes up; null for none.</summary>
    public Guid? PredecessorId { get; private set; }

    /// <summary>自動の仮分類（職員が確認します）: true until someone renames it, writes in it or moves a need.</summary>
    public bool IsProposedByMachine { get; private set; }

    public IReadOnlyList<ThemeNeed> Needs => _needs;

    public bool CanEdit => Status is ThemeStatus.Candidate or ThemeStatus.BeforeCouncil or ThemeStatus.CarriedForward;

    public bool CanBeBroughtBack => Status is ThemeStatus.BeforeCouncil or ThemeStatus.Deferred;

    public void Describe(string name, string summary, ThemeScope scope)
    {
        ThemeRules.Editable.Require(CanEdit);
        ThemeRules.NameFits.Require(name.Trim().Length is > 0 and <= NameMaxLength);
        ThemeRules.SummaryFits.Require(summary.Length <= TextMaxLength);
        Name = name.Trim();
        Summary = summary;
        Scope = scope;
        IsProposedByMachine = false;
    }

    /// <summary>
    /// What the grouping puts into it, with how near each need is to the theme's middle (0–1), in place of what it held. The
    /// name stays, so that a candidate that people have seen is found again.
    /// </summary>
    public void Propose(string keywords, IReadOnlyCollection<ProposedMember> members)
    {
        Keywords = keywords;
        _needs.RemoveAll(held => members.All(member => member.NeedId != held.NeedId));
        foreach (var member in members)
        {
            if (_needs.Find(held => held.NeedId == member.NeedId) is { } held)
            {
                held.Measure(member);
            }
            else
            {
                _needs.Add(new ThemeNeed(Id, member));
            }
        }
    }

    /// <summary>前年度から継続, or no longer.</summary>
    public void Continue(Theme? earlier)
    {
        ThemeRules.Editable.Require(CanEdit);
        ThemeRules.OfTheYearBefore.Require(earlier is null || earlier.FiscalYear == FiscalYear.Previous);
        PredecessorId = earlier?.Id;
        IsProposedByMachine = false;
    }

    /// <summary>A person places a need here; the caller has taken it out of where it was.</summary>
    public void Place(Guid needId)
    {
        ThemeRules.Editable.Require(CanEdit);
        if (_needs.All(member => member.NeedId != needId))
        {
            _needs.Add(new ThemeNeed(Id, needId));
        }

        IsProposedByMachine = false;
    }

    public void TakeOut(Guid needId)
    {
        ThemeRules.Editable.Require(CanEdit);
        _needs.RemoveAll(member => member.NeedId == needId);
        IsProposedByMachine = false;
    }

    /// <summary>推進会議に諮る</summary>
    public void BringToCouncil()
    {
        ThemeRules.CanGoToCouncil.Require(Status is ThemeStatus.Candidate or ThemeStatus.CarriedForward);
        ThemeRules.HasNeeds.Require(_needs.Count > 0);
        Status = ThemeStatus.BeforeCouncil;
        IsProposedByMachine = false;
    }

    /// <summary>候補に戻す: taken back from the council's table, or 見送り after all not meant.</summary>
    public void BringBack()
    {
        ThemeRules.CanBeBroughtBack.Require(CanBeBroughtBack);
        Status = ThemeStatus.Candidate;
        Reason = null;
    }

    public void Decide()
    {
        ThemeRules.IsBeforeCouncil.Require(Status == ThemeStatus.BeforeCouncil);
        Status = ThemeStatus.Decided;
        Reason = null;
    }

    public void CarryForward(string reason)
    {
        ThemeRules.IsBeforeCouncil.Require(Status == ThemeStatus.BeforeCouncil);
        ThemeRules.ReasonIsTold.Require(!string.IsNullOrWhiteSpace(reason));
        Status = ThemeStatus.CarriedForward;
        Reason = reason.Trim();
    }

    /// <summary>The decision of the same meeting is put right before it is final: as if nothing had been decided.</summary>
    public void UndoDecision()
    {
        ThemeRules.IsBeforeCouncil.Require(
            Status is ThemeStatus.Decided or ThemeStatus.CarriedForward or ThemeStatus.Deferred or ThemeStatus.BeforeCouncil);
        Status = ThemeStatus.BeforeCouncil;
        Reason = null;
    }

    /// <summary>今回は見送り</summary>
    public void Defer(string reason)
    {
        ThemeRules.CanBeDeferred.Require(
            Status is ThemeStatus.Candidate or ThemeStatus.BeforeCouncil or ThemeStatus.CarriedForward);
        ThemeRules.ReasonIsTold.Require(!string.IsNullOrWhiteSpace(reason));
        Status = ThemeStatus.Deferred;
        Reason = reason.Trim();
    }
}
