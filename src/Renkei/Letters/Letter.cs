namespace Renkei.Letters;

/// <summary>An official letter (公文書) on A4, ready to be written as Word. All texts are as they are to be read.</summary>
public sealed record Letter
{
    /// <summary>市町村第○○○号.</summary>
    public required string Number { get; init; }

    /// <summary>In the Japanese calendar: 平成30年４月27日.</summary>
    public required string Date { get; init; }

    /// <summary>With 様 or 殿.</summary>
    public required string Addressee { get; init; }

    public required string Sender { get; init; }

    /// <summary>Below the sender. Null where a seal is put on paper.</summary>
    public string? SealNote { get; init; } = "（公印省略）";

    /// <summary>With its kind: （依頼）, （一次回答）.</summary>
    public required string Title { get; init; }

    /// <summary>Paragraphs; each begins one character in.</summary>
    public required IReadOnlyList<string> Body { get; init; }

    /// <summary>The points below 記, numbered １, ２, …. Without any there is no 記.</summary>
    public IReadOnlyList<LetterItem> Items { get; init; } = [];

    /// <summary>The contact at the end, line by line.</summary>
    public IReadOnlyList<string> Contact { get; init; } = [];

    /// <summary>Each begins a new page, A4 landscape.</summary>
    public IReadOnlyList<LetterTable> Attachments { get; init; } = [];

    /// <summary>Prints サンプル on every page.</summary>
    public bool IsSample { get; init; }
}
