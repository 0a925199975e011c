using System.Security.Cryptography;
using System.Text;
using Renkei.Forms;
using Renkei.Surveys;

namespace Renkei.Uploads;

/// <summary>What taking a workbook into the draft would do, row by row in the order of the file.</summary>
/// <param name="NeedsBefore">Rows of 様式2 that the draft has now.</param>
public sealed record MergePlan(IReadOnlyList<RowMerge> Rows, int NeedsBefore)
{
    public int Added => Rows.Count(row => row.IsAdded);

    /// <summary>Rows of 様式2 and cases of 様式3; answers of 様式1 are <see cref="BodyUpdated"/>.</summary>
    public int Updated => Tables.Count(row => row.IsUpdated);

    public int BodyUpdated => Rows.Count(row => row.IsUpdated) - Updated;

    public int Unchanged => Tables.Count(row => !row.IsAdded && !row.IsUpdated);

    /// <summary>Nothing to take and nothing to choose: the same file again.</summary>
    public bool IsEmpty => Rows.All(row => row.Outcome is RowOutcome.Unchanged or RowOutcome.Kept);

    public int OpenRows => Rows.Count(row => row.IsOpen && row.Choice == RowChoice.None);

    public int NeedsAfter => NeedsBefore + Added + Rows.Count(row => row is { IsRemoved: true, IsUpdated: true });

    /// <summary>The same as long as the draft stays as it was compared, whatever is chosen.</summary>
    public string Seen => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', Rows.Select(row => string.Join('\0', (object?[])[row.Name, row.Outcome, row.RowId, row.IsRemoved, .. row.Fields])))))
    )[..16];

    private IEnumerable<RowMerge> Tables => Rows.Where(row => row.Section != FormSection.BodyQuestion);
}
