using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Renkei.Access;
using Renkei.Audit;
using Renkei.Data;
using Renkei.Organizations;

namespace Renkei.Redactions;

/// <summary>
/// A column into which people type, found in the model, so that no area can be forgotten. Left out are keys, closed
/// lists, what the system makes (<see cref="NotTypedAttribute"/>), secrets, the accounts' and bodies' own names, and the
/// audit trail, whose values are blacked out by its own means.
/// </summary>
internal sealed record TextColumn(string Kind, string Field, string Table, string Column, string? VersionColumn)
{
    private static readonly HashSet<Type> Elsewhere =
        [typeof(Account), typeof(Organization), typeof(KeptForm), typeof(AuditEntry), typeof(AuditValue), typeof(AuditLink)];

    public static IReadOnlyList<TextColumn> AllOf(RenkeiDbContext db) =>
    [
        .. from type in db.Model.GetEntityTypes()
           where type.ClrType.Namespace?.StartsWith("Renkei.", StringComparison.Ordinal) == true && !Elsewhere.Contains(type.ClrType)
               && type.GetTableName() is not null
           let table = StoreObjectIdentifier.Table(type.GetTableName()!, type.GetSchema())
           from property in type.GetProperties()
           where property.ClrType == typeof(string) && !property.IsKey() && !property.IsForeignKey()
               && property.PropertyInfo?.IsDefined(typeof(NotTypedAttribute)) != true
           select new TextColumn(
               type.ClrType.Name, property.Name, table.Name, property.GetColumnName(table)!,
               type.ClrType.IsAssignableTo(typeof(IVersioned))
                   ? type.FindProperty(nameof(IVersioned.Version))!.GetColumnName(table)
                   : null),
    ];

    private string Stands => $"replace(\"{Column}\", {{0}}, '') <> \"{Column}\"";

    public string Count => $"SELECT CAST(count(*) AS integer) AS \"Value\" FROM \"{Table}\" WHERE {Stands}";

    public string Read => $"SELECT \"{Column}\" AS \"Value\" FROM \"{Table}\" WHERE {Stands} LIMIT 3";

    /// <summary>Raises the version too: a form opened before must not bring the text back unseen.</summary>
    public string Replace =>
        $"UPDATE \"{Table}\" SET \"{Column}\" = replace(\"{Column}\", {{0}}, {{1}})"
        + (VersionColumn is null ? "" : $", \"{VersionColumn}\" = \"{VersionColumn}\" + 1")
        + $" WHERE {Stands}";
}
