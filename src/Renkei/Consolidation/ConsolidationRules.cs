namespace Renkei.Consolidation;

public static class ConsolidationRules
{
    public static readonly Rule AfterClosing = new("consolidation.open", "取りまとめ表を固定できるのは、受付を終了した後です。受付の終了を待ってから固定してください。");
    public static readonly Rule BeforeFinal = new("consolidation.final", "確定した取りまとめ表があるため、途中の集計はもう固定できません。変わったところがあるときは、確定の次の版として固定してください。");
    public static readonly Rule NoteFits = new("consolidation.note", $"メモは{ConsolidationEdition.NoteMaxLength}文字以内で入力してください。");
    public static readonly Rule NotFixedMeanwhile = new("consolidation.stale", "別の方が先に取りまとめ表を固定しました。取りまとめ表のページで内容を確かめてください。");
}
