namespace Renkei.Organizations;

/// <summary>What this data is, said once at its birth and remembered: the sample year or a real prefecture's.</summary>
public sealed class Installation
{
    public Installation(bool isSample, DateTimeOffset bornAt)
    {
        IsSample = isSample;
        BornAt = bornAt;
    }

    private Installation()
    {
    }

    /// <summary>There is one row.</summary>
    public int Id { get; private set; } = 1;

    public bool IsSample { get; private set; }

    public DateTimeOffset BornAt { get; private set; }

    /// <summary>The sample year was begun and not finished: the program was ended while it made it.</summary>
    public bool IsHalfSample { get; private set; }

    /// <summary>The prefecture that runs it; null until it is set up.</summary>
    public Guid? PrefectureId { get; private set; }

    public void BeginSample() => IsHalfSample = IsSample;

    public void FinishSample() => IsHalfSample = false;

    public void Serve(Organization prefecture)
    {
        OrganizationRules.NotYetSetUp.Require(PrefectureId is null);
        PrefectureId = prefecture.Id;
    }
}
