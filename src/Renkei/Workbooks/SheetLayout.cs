namespace Renkei.Workbooks;

/// <summary>How a sheet looks on screen and on paper: landscape, one page wide, the head repeated.</summary>
public sealed record SheetLayout(string Name, IReadOnlyList<TableColumn> Columns)
{
    /// <summary>Above the table, and at the left of every printed page; null for bare data.</summary>
    public string? Title { get; init; }

    /// <summary>Below the title: 時点, who may see it, what the figures count.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>At the right of every printed page: 平成30年６月５日現在　取扱注意（公表前）.</summary>
    public string PageNote { get; init; } = "";

    /// <summary>A3 otherwise.</summary>
    public bool IsA4 { get; init; }

    /// <summary>How many columns at the left stay in sight.</summary>
    public int FrozenColumns { get; init; }

    /// <summary>Heads of marks are written downwards, so that 35 bodies stand beside each other.</summary>
    public bool HasUprightHeads { get; init; }

    public int HeadRow => (Title is null ? 0 : 1 + Notes.Count) + 1;
}
