namespace Renkei.Web.Components;

public enum PaperSize
{
    A4,
    A4Landscape,
    A3Landscape,
}
