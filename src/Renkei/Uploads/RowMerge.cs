using Renkei.Forms;
using Renkei.FormWorkbooks;
using Renkei.Surveys;

namespace Renkei.Uploads;

/// <summary>One row of the file beside the draft. Of 様式1 each question is a row, as on its sheet.</summary>
/// <param name="Name">Names the row in a form; the same for the same file.</param>
/// <param name="RowId">The row of the draft it belongs to; null for a new one.</param>
/// <param name="IsRemoved">The draft has taken that row out (この課題を外す).</param>
/// <param name="Fields">Where the file differs from the draft, in the order of the file.</param>
public sealed record RowMerge(
    string Name, ReturnedRow Row, Guid? RowId, bool IsRemoved, RowOutcome Outcome, IReadOnlyList<FieldMerge> Fields,
    RowChoice Choice = RowChoice.None)
{
    /// <summary>All cells of the row were emptied. The draft keeps it; taking a row out is done on screen.</summary>
    public bool IsBlanked { get; init; }

    public FormSection Section => Row.Section;

    public bool IsOpen => Outcome is RowOutcome.Conflict or RowOutcome.Asked;

    public bool IsAdded => Outcome == RowOutcome.New || Choice == RowChoice.AddAsNew;

    public bool IsUpdated => Outcome == RowOutcome.Changed || (IsOpen && Choice == RowChoice.TakeFile);

    /// <summary>What is to be written. Where only the draft changed a field, the draft stays, whatever was chosen.</summary>
    public IEnumerable<KeyValuePair<string, string>> Writes =>
        IsAdded ? Row.Values.Where(value => !string.IsNullOrWhiteSpace(value.Value))
        : IsUpdated ? Fields.Where(one => one.ChangedInFile).Select(one => KeyValuePair.Create(one.ItemKey, one.File))
        : [];

    internal RowMerge Chosen(RowChoice choice) => this with
    {
        Choice = !IsOpen || (choice == RowChoice.AddAsNew && Outcome != RowOutcome.Asked) ? RowChoice.None : choice,
    };
}
