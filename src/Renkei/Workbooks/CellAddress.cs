namespace Renkei.Workbooks;

/// <summary>Addresses as Excel shows them: row 14, column 4 is D14.</summary>
public static class CellAddress
{
    private const int Letters = 26;

    /// <param name="row">Counted from 1.</param>
    /// <param name="column">Counted from 1.</param>
    public static string Of(int row, int column) => $"{Column(column)}{row}";

    public static string Column(int column)
    {
        var name = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / Letters)
        {
            name = (char)('A' + ((rest - 1) % Letters)) + name;
        }

        return name;
    }
}
