namespace Renkei.Forms;

/// <summary>One standard item as written in standard-form.json; <see cref="Prefectural"/> is what 県部局用 words otherwise.</summary>
internal sealed record StandardFormEntry
{
    public string Key { get; init; } = "";

    public StandardItem? Standard { get; init; }

    public FormSection Section { get; init; }

    public FormItemKind Kind { get; init; }

    public string? Label { get; init; }

    public bool? Used { get; init; }

    public bool? Required { get; init; }

    public bool? Short { get; init; }

    public int? MaxLength { get; init; }

    public long? Minimum { get; init; }

    public long? Maximum { get; init; }

    public IReadOnlyList<string>? Options { get; init; }

    public string? Preset { get; init; }

    public string? Guidance { get; init; }

    public string? Example { get; init; }

    public StandardFormEntry? Prefectural { get; init; }

    public FormItemTerms Terms(FormVariant variant, Func<string, string> fill)
    {
        var other = variant == FormVariant.Prefectural ? Prefectural : null;
        return new FormItemTerms(other?.Label ?? Label ?? "")
        {
            IsUsed = other?.Used ?? Used ?? true,
            IsRequired = other?.Required ?? Required ?? false,
            IsInShortForm = other?.Short ?? Short ?? false,
            MaxLength = other?.MaxLength ?? MaxLength,
            Minimum = Minimum,
            Maximum = Maximum,
            Options = [.. (other?.Options ?? Options ?? []).Select(fill)],
            Preset = Preset,
            Guidance = other?.Guidance ?? Guidance ?? "",
            Example = fill(other?.Example ?? Example ?? ""),
        };
    }
}
