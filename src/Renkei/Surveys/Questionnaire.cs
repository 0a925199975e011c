using Renkei.Data;

namespace Renkei.Surveys;

/// <summary>
/// 調査票: the form of one variant in one edition (版). Frozen when the survey goes to its 決裁, so that what is decided
/// is what is sent and what is answered; a correction is a new edition (訂正版) that succeeds this one.
/// </summary>
public sealed class Questionnaire : IVersioned
{
    public const int MostItems = 400;

    private readonly List<FormItem> _items = [];

    public Questionnaire(Survey survey, FormVariant variant, int edition = 1)
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

    public bool CanEdit => FrozenAt is null;

    public IReadOnlyList<FormItem> Items => _items;

    /// <summary>All items of a section in their order, used or not.</summary>
    public IReadOnlyList<FormItem> In(FormSection section) =>
        [.. _items.Where(item => item.Section == section).OrderBy(item => item.Number)];

    /// <summary>The items that are asked, in their order.</summary>
    public IReadOnlyList<FormItem> Asked(FormSection section) => [.. In(section).Where(item => item.IsUsed)];

    public FormItem? Find(string key) => _items.FirstOrDefault(item => item.Key == key);

    public FormItem? Find(StandardItem standard) => _items.FirstOrDefault(item => item.Standard == standard);

    /// <summary>Adds an item at the end of its section; <paramref name="standard"/> is null for the year's own.</summary>
    public FormItem Add(
        string key, FormSection section, FormItemKind kind, FormItemTerms terms, StandardItem? standard = null)
    {
        FormRules.Unfrozen.Require(CanEdit);
        var number = _items.Count(item => item.Section == section) + 1;
        FormRules.FitsInSection.Require(number <= MostItems);
        var item = new FormItem(Id, key, section, number, kind, terms, standard);
        _items.Add(item);
        return item;
    }

    /// <summary>Adds an item of the year's own. Its key names the year, so that it is never taken for a later one.</summary>
    public FormItem AddOwn(Survey survey, FormSection section, FormItemKind kind, FormItemTerms terms)
    {
        var prefix = $"own-{survey.Code.ToLowerInvariant()}-";
        var last = _items.Where(item => item.Key.StartsWith(prefix, StringComparison.Ordinal))
            .Select(item => int.Parse(item.Key[prefix.Length..]))
            .DefaultIfEmpty()
            .Max();
        return Add($"{prefix}{last + 1}", section, kind, terms);
    }

    /// <summary>The same items with the same keys as a first edition for <paramref name="survey"/>.</summary>
    public Questionnaire CopyTo(Survey survey)
    {
        var copy = new Questionnaire(survey, Variant);
        foreach (var item in _items.OrderBy(item => item.Number))
        {
            var terms = StandardForm.InYearOf(survey, item.Standard, item.Terms);
            copy.Add(item.Key, item.Section, item.Kind, terms, item.Standard);
        }

        return copy;
    }

    public void Revise(FormItem item, FormItemTerms terms)
    {
        FormRules.Unfrozen.Require(CanEdit);
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
