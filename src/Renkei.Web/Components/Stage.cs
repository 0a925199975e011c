namespace Renkei.Web.Components;

/// <summary>Where something stands on a line: behind us, here, or still to come.</summary>
public enum Stage
{
    Done,
    Now,
    Next,
}

internal static class StageWords
{
    public static string CssClass(this Stage stage) => stage switch
    {
        Stage.Done => "is-done",
        Stage.Now => "is-now",
        _ => "is-next",
    };

    public static string Spoken(this Stage stage) => stage switch
    {
        Stage.Done => "済",
        Stage.Now => "いま",
        _ => "これから",
    };
}
