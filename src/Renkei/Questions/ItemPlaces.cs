using Renkei.Data;
using Renkei.Forms;
using Renkei.Surveys;

namespace Renkei.Questions;

/// <summary>Where the items of a survey's forms stand, so that questions are named and ordered as the form is read.</summary>
public sealed class ItemPlaces
{
    private readonly List<Questionnaire> _forms;

    private ItemPlaces(List<Questionnaire> forms) => _forms = forms;

    public static async Task<ItemPlaces> LoadAsync(RenkeiDbContext db, Survey survey, CancellationToken cancellation) =>
        new((await db.FormsOfAsync(survey, cancellation)).DistinctBy(form => form.Variant).ToList());

    public FormItem? Find(FormVariant? variant, string? key) => key is null ? null : _forms
        .Where(form => variant is null || form.Variant == variant)
        .Select(form => form.Find(key)).FirstOrDefault(item => item is not null);

    public string Name(FormVariant? variant, string? key) => Find(variant, key) is { } item
        ? $"{item.Section.InJapanese()[..3]}「{item.Label}」"
        : "調査全般";

    /// <summary>The survey as a whole first, then section by section.</summary>
    public (int Section, int Number) Order(FormVariant? variant, string? key) =>
        Find(variant, key) is { } item ? ((int)item.Section + 1, item.Number) : (0, 0);

    /// <summary>What a question may be about, in the order of the form.</summary>
    public IReadOnlyList<FormItem> ItemsOf(FormVariant? variant) =>
    [
        .. from form in _forms.Where(form => variant is null || form.Variant == variant)
           from section in Enum.GetValues<FormSection>()
           from item in form.Asked(section)
           select item,
    ];
}
