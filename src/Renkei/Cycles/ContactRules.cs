namespace Renkei.Cycles;

public static class ContactRules
{
    public static readonly Rule HasPrimary = new("contacts.primary", "正担当がまだ決まっていません。正担当を1人入力してから確認してください。");
    public static readonly Rule OnePrimary = new("contacts.one-primary", "正担当は1人です。ほかの方は副担当にしてください。");
    public static readonly Rule Complete = new(
        "contacts.incomplete", $"課・職名・氏名・電話をすべて入力してください（それぞれ{Contact.TextMaxLength}字以内）。");
    public static readonly Rule LineIsSettled = new("contacts.leaving", "担当者名簿にこの方が載っています。代わりの方を選ぶか、「名簿から外す」を選んでください。");
    public static readonly Rule Unchanged = new("contacts.stale", "別の方が先に名簿を更新しました。新しい内容を確かめてから、もう一度入力してください。");
}
