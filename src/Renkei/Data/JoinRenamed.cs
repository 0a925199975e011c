using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Renkei.Audit;
using Renkei.Organizations;

namespace Renkei.Data;

/// <summary>
/// Takes a successor that was made by renaming alone back into the organization it was: whatever pointed to either
/// points to one again. The trail of changes is left as it was written.
/// </summary>
internal static class JoinRenamed
{
    /// <summary>Leaves the two as they are where both have a record that one organization can have but once.</summary>
    public static async Task ExecuteAsync(
        RenkeiDbContext db, Guid renamedId, Guid successorId, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        var renamed = await db.FindWithFactsAsync(renamedId, cancellation);
        var successor = await db.FindWithFactsAsync(successorId, cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        try
        {
            renamed.GoOnAs(successor);
            await db.SaveChangesAsync(cancellation);
            foreach (var pointAnew in Pointers(db.Model))
            {
                await db.Database.ExecuteSqlRawAsync(pointAnew, [renamedId, successorId], cancellation);
            }

            await db.Set<OrganizationFacts>().Where(facts => facts.OrganizationId == successorId).ExecuteDeleteAsync(cancellation);
            await db.Organizations.Where(one => one.Id == successorId).ExecuteDeleteAsync(cancellation);
            await transaction.CommitAsync(cancellation);
        }
        catch (DbException)
        {
            await transaction.RollbackAsync(cancellation);
        }

        db.ChangeTracker.Clear();
    }

    /// <summary>
    /// A statement for every column that can hold the key of an organization: keys are unique, so none is hit by chance.
    /// </summary>
    private static IEnumerable<string> Pointers(IModel model) =>
        from type in model.GetEntityTypes()
        where type.ClrType.Namespace != typeof(AuditEntry).Namespace
        let table = StoreObjectIdentifier.Create(type, StoreObjectType.Table)
        where table is not null
        from property in type.GetProperties()
        where (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) == typeof(Guid)
            && !(type.ClrType == typeof(Organization) && property.Name == nameof(Organization.Id))
            && !(type.ClrType == typeof(OrganizationFacts) && property.Name == nameof(OrganizationFacts.OrganizationId))
        let column = property.GetColumnName(table.Value)
        where column is not null
        select $"UPDATE \"{table.Value.Name}\" SET \"{column}\" = {{0}} WHERE \"{column}\" = {{1}}";
}
