using Renkei.Cycles;

namespace Renkei.Web.Cycles;

/// <summary>The form of a 担当者名簿: one 正担当, then places for 副担当.</summary>
public sealed class ContactsInput
{
    private const int DeputyPlaces = 3;

    /// <summary>The version the form was made from.</summary>
    public int Version { get; set; }

    public List<ContactRow> Rows { get; set; } = [];

    internal static ContactsInput Of(ContactDirectoryRow? row)
    {
        var entries = row?.Entries ?? [];
        var rows = entries.Where(entry => entry.Rank == ContactRank.Primary).Take(1)
            .Select(ContactRow.Of).DefaultIfEmpty(new ContactRow())
            .Concat(entries.Where(entry => entry.Rank == ContactRank.Deputy).Select(ContactRow.Of))
            .ToList();
        while (rows.Count < 1 + DeputyPlaces)
        {
            rows.Add(new ContactRow());
        }

        return new ContactsInput { Version = row?.Version ?? 0, Rows = rows };
    }

    /// <param name="before">Gives the account of a person whose line keeps its name.</param>
    internal IReadOnlyList<ContactEntry> Entries(IReadOnlyList<ContactEntry> before) =>
        [.. Rows.Index().Where(row => !row.Item.IsEmpty).Select(row => row.Item.Read(
            row.Index == 0 ? ContactRank.Primary : ContactRank.Deputy, before))];
}
