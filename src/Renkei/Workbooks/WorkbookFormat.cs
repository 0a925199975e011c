namespace Renkei.Workbooks;

public enum WorkbookFormat
{
    /// <summary>.xlsx and .xlsm.</summary>
    Xlsx,

    /// <summary>.xls of every age.</summary>
    Xls,

    /// <summary>Comma or tab separated text, also as .gz.</summary>
    Csv,
}
