namespace Renkei.Web.Components;

/// <summary>A phase of the fiscal year, by planned months.</summary>
/// <param name="From">Month 1–12.</param>
/// <param name="To">Month 1–12, the same or later in the fiscal year.</param>
public sealed record YearPhase(string Name, int From, int To, Stage Stage, string? Href = null, bool IsLate = false)
{
    internal int FirstColumn => (From + 8) % 12;

    internal int LastColumn => (To + 8) % 12;

    internal string Months => From == To ? $"{From}月" : $"{From}〜{To}月";

    internal string? Spoken => IsLate ? "（予定より遅れています）" : Stage == Stage.Next ? null : $"（{Stage.Spoken()}）";
}
