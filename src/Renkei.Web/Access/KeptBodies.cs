using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Organizations;
using Renkei.Web.Components;

namespace Renkei.Web.Access;

/// <summary>The bodies whose accounts the actor keeps, in code order.</summary>
internal sealed record KeptBodies(IReadOnlyList<OrganizationNode> Bodies, OrganizationNode? Own)
{
    public IReadOnlyList<Option> Options => [.. Bodies.Select(body => new Option(body.Code, body.Name))];

    /// <summary>The asked one, the own one when none is asked; null when it is not there or not the actor's.</summary>
    public OrganizationNode? Find(string? code) =>
        string.IsNullOrEmpty(code) ? Own : Bodies.FirstOrDefault(body => body.Code == code);

    public static async Task<KeptBodies> LoadAsync(
        RenkeiDbContext db, Actor actor, FiscalYear year, CancellationToken cancellation)
    {
        var directory = await OrganizationDirectory.LoadAsync(db, year, cancellation);
        List<OrganizationNode> kept = [.. directory.Bodies.Where(body => KeptAccounts.MayKeep(actor, body.Id))];
        return new KeptBodies(kept, kept.FirstOrDefault(body => body.Id == actor.BodyId));
    }
}
