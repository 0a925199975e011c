namespace Renkei.Collection;

public static class ExtensionWords
{
    public static string InJapanese(this ExtensionOutcome outcome) => outcome switch
    {
        ExtensionOutcome.Waiting => "お答えを待っています",
        ExtensionOutcome.ToBeDiscussed => "日を改めて御相談する",
        ExtensionOutcome.Granted => "お待ちする",
        _ => "相談を終えた",
    };
}
