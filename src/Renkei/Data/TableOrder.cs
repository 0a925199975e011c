using Microsoft.EntityFrameworkCore.Metadata;

namespace Renkei.Data;

/// <summary>The tables of a model so that each comes after those it refers to.</summary>
internal static class TableOrder
{
    public static IReadOnlyList<ITable> Of(IRelationalModel model)
    {
        var ordered = new List<ITable>();
        var begun = new HashSet<ITable>();
        foreach (var table in model.Tables.OrderBy(table => table.Name, StringComparer.Ordinal))
        {
            Add(table, ordered, begun);
        }

        return ordered;
    }

    private static void Add(ITable table, List<ITable> ordered, HashSet<ITable> begun)
    {
        if (!begun.Add(table))
        {
            return;
        }

        foreach (var reference in table.ForeignKeyConstraints.OrderBy(reference => reference.Name, StringComparer.Ordinal))
        {
            Add(reference.PrincipalTable, ordered, begun);
        }

        ordered.Add(table);
    }
}
