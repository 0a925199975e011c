using Renkei.Audit;
using Renkei.Data;

namespace Renkei.Forms;

/// <summary>
/// One question (様式1) or one column (様式2, 様式3) of a form. <see cref="Key"/> stays the same from year to year and
/// in every edition, so that answers of different years stand beside each other.
/// </summary>
public sealed class FormItem : IVersioned, IPartOfRecord
{
    public const int LabelMaxLength = 200;
    public const int TextMaxLength = 2000;
    public const int OptionMaxLength = 100;
    public const int MostOptions = 100;

    internal FormItem(
        Guid questionnaireId,
        string key,
        FormSection section,
        int number,
        FormItemKind kind,
        FormItemTerms terms,
        StandardItem? standard,
        int since)
    {
        QuestionnaireId = questionnaireId;
        Key = key;
        Section = section;
        Number = number;
        Kind = kind;
        Standard = standard;
        Since = since;
        Revise(terms);
    }

    private FormItem()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public int Version { get; private set; } = 1;

    public Guid QuestionnaireId { get; private set; }

    public Guid RecordId => QuestionnaireId;

    [NotTyped]
    public string Key { get; private set; } = "";

    public FormSection Section { get; private set; }

    /// <summary>Place in its section, from 1, without gaps.</summary>
    public int Number { get; private set; }

    public FormItemKind Kind { get; private set; }

    /// <summary>Null for the year's own item.</summary>
    public StandardItem? Standard { get; private set; }

    /// <summary>The edition in which it was asked first. What bodies may have answered is never taken away.</summary>
    public int Since { get; private set; } = 1;

    public string Label { get; private set; } = "";

    public bool IsUsed { get; private set; }

    public bool IsRequired { get; private set; }

    public bool IsInShortForm { get; private set; }

    public int? MaxLength { get; private set; }

    public long? Minimum { get; private set; }

    public long? Maximum { get; private set; }

    /// <summary>One option a line, as typed in the editor and as stored.</summary>
    public string OptionLines { get; private set; } = "";

    public IReadOnlyList<string> Options => OptionLines.Length == 0 ? [] : OptionLines.Split('\n');

    public string? Preset { get; private set; }

    public string Guidance { get; private set; } = "";

    public string Example { get; private set; } = "";

    public bool IsOwn => Standard is null;

    public bool IsChoice => Kind is FormItemKind.SingleChoice or FormItemKind.MultipleChoice;

    /// <summary>Without these a row is no need: they can be worded anew, but neither left out nor made optional.</summary>
    public bool IsEssential => Standard is StandardItem.Title or StandardItem.Field or StandardItem.CurrentSituation
        or StandardItem.Request or StandardItem.Urgency or StandardItem.CooperationKind or StandardItem.Visibility;

    public FormItemTerms Terms => new(Label)
    {
        IsUsed = IsUsed,
        IsRequired = IsRequired,
        IsInShortForm = IsInShortForm,
        MaxLength = MaxLength,
        Minimum = Minimum,
        Maximum = Maximum,
        Options = Options,
        Preset = Preset,
        Guidance = Guidance,
        Example = Example,
    };

    internal void Revise(FormItemTerms terms)
    {
        FormRules.Check(this, terms);

        Label = terms.Label;
        IsUsed = terms.IsUsed;
        IsRequired = terms.IsRequired;
        IsInShortForm = terms.IsInShortForm;
        MaxLength = terms.MaxLength;
        Minimum = terms.Minimum;
        Maximum = terms.Maximum;
        OptionLines = string.Join('\n', terms.Options);
        Preset = terms.Preset;
        Guidance = terms.Guidance;
        Example = terms.Example;
    }

    internal void PlaceAt(int number) => Number = number;
}
