using Renkei.Organizations;

namespace Renkei.Surveys;

/// <summary>議会の会期 of a body, as far as it told: no deadline should lie within three days of one.</summary>
public sealed class AssemblyPeriod
{
    public const int NameMaxLength = 40;

    public AssemblyPeriod(Organization body, string name, DateOnly from, DateOnly until)
    {
        AssemblyRules.NameFits.Require(name.Trim().Length is > 0 and <= NameMaxLength);
        AssemblyRules.EndsAfterItBegins.Require(until >= from);
        OrganizationId = body.Id;
        Name = name;
        From = from;
        Until = until;
    }

    private AssemblyPeriod()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid OrganizationId { get; private set; }

    /// <summary>6月定例会</summary>
    public string Name { get; private set; } = "";

    public DateOnly From { get; private set; }

    public DateOnly Until { get; private set; }

    /// <summary>The day lies in the period or at most <paramref name="days"/> days before or after it.</summary>
    public bool IsNear(DateOnly day, int days = 3) => day >= From.AddDays(-days) && day <= Until.AddDays(days);
}

public static class AssemblyRules
{
    public static readonly Rule NameFits = new("assembly.name", $"会議の名称は1文字以上{AssemblyPeriod.NameMaxLength}文字以内で入力してください。");
    public static readonly Rule EndsAfterItBegins = new("assembly.end", "会期の終わりには、始まりの日以後の日付を入力してください。");
}
