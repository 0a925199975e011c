namespace Renkei.Forms;

/// <summary>What the secretariat sets of an item: everything but its place, kind and meaning.</summary>
public sealed record FormItemTerms(string Label)
{
    /// <summary>Asked this year. A standard item that is not asked stays in the form, so that it can come back.</summary>
    public bool IsUsed { get; init; } = true;

    public bool IsRequired { get; init; }

    /// <summary>Part of the short form of a small body (件名, 主分野, 現状・課題, 求めること, 緊急度).</summary>
    public bool IsInShortForm { get; init; }

    /// <summary>字; null where the kind has no length.</summary>
    public int? MaxLength { get; init; }

    public long? Minimum { get; init; }

    public long? Maximum { get; init; }

    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>The option a new row begins with.</summary>
    public string? Preset { get; init; }

    /// <summary>書き方: under the label.</summary>
    public string Guidance { get; init; } = "";

    /// <summary>記入例: what a good answer reads like.</summary>
    public string Example { get; init; } = "";
}
