namespace Renkei.Workbooks;

/// <summary>A very hidden sheet can only be shown by a macro; LibreOffice makes it a hidden one.</summary>
public enum SheetVisibility
{
    Visible,
    Hidden,
    VeryHidden,
}
