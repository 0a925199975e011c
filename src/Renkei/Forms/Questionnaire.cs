using Renkei.Data;

namespace Renkei.Forms;

/// <summary>
/// 調査票: the form of one variant in one edition (版). Frozen when the survey goes to its 決裁, so that what is decided
/// is what is sent and what is answered; a correction is a new edition (訂正版) that succeeds this one.
/// </summary>
public sealed class Questionnaire : IVersioned
{
    public const int MostItems = 400;

    private readonly List<FormItem> _items = [];

    public Questionnaire(SurveyKey survey, FormVariant variant, int edition = 1)
    {
        SurveyId = survey.Id;
        Variant = variant;
        Edition = edition;
    }

    private Questionnaire()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public int Version { get; private set; } = 1;

    public Guid SurveyId { get; private set; }

    public FormVariant Variant { get; private set; }

    public int Edition { get; private set; }

    public DateTimeOffset? FrozenAt { get; private set; }

    /// <summary>When a 訂正版 took the place of the edition before it; null for the first edition and for a draft.</summary>
    public DateTimeOffset? InForceFrom { get; private set; }

    public bool CanEdit => FrozenAt is null;

    /// <summary>A 訂正版 that is not decided yet: nobody is asked with it.</summary>
    public bool IsDraftOfCorrection => Edition > 1 && InForceFrom is null;

    public IReadOnlyList<FormItem> Items => _items;

    /// <summary>All items of a section in their order, used or not.</summary>
    public IReadOnlyList<FormItem> In(FormSection section) =>
        [.. _items.Where(item => item.Section == section).OrderBy(item => item.Number)];

    /// <summary>The items that are asked, in their order.</summary>
    public IReadOnlyList<FormItem> Asked(FormSection section) => [.. In(section).Where(item => item.IsUsed)];

    public FormItem? Find(string key) => _items.FirstOrDefault(item => item.Key == key);

    public FormItem? Find(StandardItem standard) => _items.FirstOrDefault(item => item.Standard == standard);

    /// <summary>Adds an item at the end of its section; <paramref name="standard"/> is null for the year's own.</summary>
    /// <remarks>In a 訂正版 it is new unless <paramref name="since"/> names the edition that asked it first.</remarks>
    public FormItem Add(
        string key, FormSection section, FormItemKind kind, FormItemTerms terms, StandardItem? standard = null, int? since = null)
    {
        FormRules.Unfrozen.Require(CanEdit);
        var number = _items.Count(item => item.Section == section) + 1;
        FormRules.FitsInSection.Require(number <= MostItems);
        var item = new FormItem(Id, key, section, number, kind, terms, standard, since ?? Edition);
        _items.Add(item);
        return item;
    }

    /// <summary>Adds an item of the year's own. Its key names the year, so that it is never taken for a later one.</summary>
    public FormItem AddOwn(SurveyKey survey, FormSection section, FormItemKind kind, FormItemTerms terms)
    {
        var prefix = $"own-{survey.Code.ToLowerInvariant()}-";
        var last = _items.Where(item => item.Key.StartsWith(prefix, StringComparison.Ordinal))
            .Select(item => int.Parse(item.Key[prefix.Length..]))
            .DefaultIfEmpty()
            .Max();
        return Add($"{prefix}{last + 1}", section, kind, terms);
    }

    /// <summary>The same items with the same keys as a first edition for <paramref name="survey"/>.</summary>
    public Questionnaire CopyTo(SurveyKey survey)
    {
        var copy = new Questionnaire(survey, Variant);
        foreach (var item in _items.OrderBy(item => item.Number))
        {
            var terms = StandardForm.InYearOf(survey, item.Standard, item.Terms);
            copy.Add(item.Key, item.Section, item.Kind, terms, item.Standard);
        }

        return copy;
    }

    /// <summary>訂正版: the next edition with the same items and keys, open for correction.</summary>
    public Questionnaire Succeed(SurveyKey survey)
    {
        FormRules.InForceFirst.Require(!CanEdit && !IsDraftOfCorrection);
        var next = new Questionnaire(survey, Variant, Edition + 1);
        foreach (var item in _items.OrderBy(item => item.Number))
        {
            next.Add(item.Key, item.Section, item.Kind, item.Terms, item.Standard, item.Since);
        }

        return next;
    }

    /// <summary>The 訂正版 is what is asked from now on.</summary>
    public void TakeEffect(DateTimeOffset now)
    {
        FormRules.FrozenFirst.Require(!CanEdit && Edition > 1);
        InForceFrom ??= now;
    }

    /// <param name="item">One of this form.</param>
    /// <param name="terms">What is set.</param>
    /// <param name="kind">How it is answered, as far as it was sent along: it stays what it is.</param>
    public void Revise(FormItem item, FormItemTerms terms, FormItemKind? kind = null)
    {
        FormRules.Unfrozen.Require(CanEdit);
        FormRules.KindStays.Require(kind is null || kind == item.Kind);
        item.Revise(terms);
    }

    /// <summary>Puts the item at another place of its section; the others close ranks.</summary>
    public void Move(FormItem item, int number)
    {
        FormRules.Unfrozen.Require(CanEdit);
        var section = In(item.Section).ToList();
        section.Remove(item);
        section.Insert(Math.Clamp(number - 1, 0, section.Count), item);
        Renumber(section);
    }

    public void Remove(FormItem item)
    {
        FormRules.Unfrozen.Require(CanEdit);
        FormRules.OnlyOwnIsRemoved.Require(item.IsOwn);
        FormRules.AskedBefore.Require(item.Since == Edition);
        _items.Remove(item);
        Renumber(In(item.Section));
    }

    public void Freeze(DateTimeOffset now) => FrozenAt ??= now;

    internal void Thaw() => FrozenAt = null;

    private static void Renumber(IReadOnlyList<FormItem> section)
    {
        for (var place = 0; place < section.Count; place++)
        {
            section[place].PlaceAt(place + 1);
        }
    }
}
