namespace Renkei.Themes;

/// <summary>A need in a theme.</summary>
public sealed class ThemeNeed
{
    /// <summary>Placed by a person.</summary>
    internal ThemeNeed(Guid themeId, Guid needId)
    {
        ThemeId = themeId;
        NeedId = needId;
        IsPlacedByPerson = true;
    }

    internal ThemeNeed(Guid themeId, ProposedMember member)
    {
        ThemeId = themeId;
        NeedId = member.NeedId;
        Measure(member);
    }

    private ThemeNeed()
    {
    }

    public Guid ThemeId { get; private set; }

    public Guid NeedId { get; private set; }

    /// <summary>0–1, of the machine's grouping; null where a person placed it.</summary>
    public double? Similarity { get; private set; }

    /// <summary>同じ文面: needs of the theme that say the same, this one counted, when the machine grouped them; 1 or more.</summary>
    public int Copies { get; private set; } = 1;

    /// <summary>共通する語: words it shares with others of the theme, joined by 、; empty where a person placed it.</summary>
    public string Shared { get; private set; } = "";

    public bool IsPlacedByPerson { get; private set; }

    internal void Measure(ProposedMember member) =>
        (Similarity, Copies, Shared) = (member.Similarity, member.Copies, string.Join('、', member.Shared));
}

/// <summary>A need as the grouping puts it into a theme.</summary>
public sealed record ProposedMember(Guid NeedId, double Similarity, int Copies, IReadOnlyList<string> Shared);
