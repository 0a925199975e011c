namespace Renkei.Workbooks;

/// <summary>What a file's bytes are read as: a workbook of Excel, or a CSV as its only sheet.</summary>
internal interface ISheetSource : IDisposable
{
    IEnumerable<Sheet> Sheets();
}
