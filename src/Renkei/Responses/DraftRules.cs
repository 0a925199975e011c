namespace Renkei.Responses;

public static class DraftRules
{
    public static readonly Rule RowsFit = new("response.rows", $"課題は{ResponseLimits.MostNeeds}件まで書けます。要らない課題を外してから追加してください。");
    public static readonly Rule PartIsOfTheBody = new("response.part-unit", "お願いできるのは同じ団体の課だけです。課を選び直してください。");
    public static readonly Rule NoteFits = new("response.part-note", $"お願いの内容は{ResponsePart.NoteMaxLength}文字以内で入力してください。");
    public static readonly Rule PartOpen = new("response.part-done", "この分担はすでに記入済みになっています。状態を確かめてください。");
}
