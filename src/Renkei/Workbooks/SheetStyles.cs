using System.Reflection;
using System.Xml;

namespace Renkei.Workbooks;

/// <summary>The looks of a cell, in the order of cellXfs in sheet-styles.xml.</summary>
internal enum SheetStyle
{
    None,
    Title,
    Note,
    Head,
    HeadSetApart,
    HeadUpright,
    Text,
    Number,
    Mark,
    Group,
    TotalText,
    TotalNumber,
    TotalMark,
}

internal static class SheetStyles
{
    public static SheetStyle ForHead(TableColumn column, bool isUpright) =>
        column.IsSetApart ? SheetStyle.HeadSetApart
        : isUpright && column.Kind == ColumnKind.Mark ? SheetStyle.HeadUpright
        : SheetStyle.Head;

    public static SheetStyle For(RowLook look, ColumnKind kind) => (look, kind) switch
    {
        (RowLook.Group, _) => SheetStyle.Group,
        (RowLook.Total, ColumnKind.Text) => SheetStyle.TotalText,
        (RowLook.Total, ColumnKind.Number) => SheetStyle.TotalNumber,
        (RowLook.Total, _) => SheetStyle.TotalMark,
        (_, ColumnKind.Text) => SheetStyle.Text,
        (_, ColumnKind.Number) => SheetStyle.Number,
        _ => SheetStyle.Mark,
    };

    public static void Write(XmlWriter markup)
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream("Renkei.Workbooks.sheet-styles.xml")!;
        using var styles = XmlReader.Create(file, new XmlReaderSettings { IgnoreComments = true, IgnoreWhitespace = true });
        styles.MoveToContent();
        markup.WriteNode(styles, defattr: false);
    }
}
