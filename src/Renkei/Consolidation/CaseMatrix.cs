namespace Renkei.Consolidation;

/// <summary>検討を深める案件 × municipalities, with the mark of 参加の意向. Other bodies see 参加したい alone.</summary>
public sealed record CaseMatrix(IReadOnlyList<ConsolidatedBody> Bodies, IReadOnlyList<CaseRow> Rows, string Legend)
{
    public static CaseMatrix Of(ConsolidatedTable table)
    {
        var bodies = table.Bodies.Where(body => body.IsMunicipality).ToList();
        var intents = table.Intents.ToDictionary(intent => (intent.CaseNumber, intent.BodyCode));
        return new CaseMatrix(
            bodies,
            [.. table.Cases.Select(item => new CaseRow(
                item,
                [.. bodies.Select(body => intents.GetValueOrDefault((item.Number, body.Code))?.Mark)],
                bodies.Count(body => intents.GetValueOrDefault((item.Number, body.Code))?.Intent == ConsolidatedIntent.Joining)))],
            table.IsSecretariats
                ? "○ 参加したい　△ 条件による　× 参加しない　未 未定　空欄 回答なし"
                : "○ 参加したい。そのほかの回答は表示していません。");
    }
}

/// <param name="Marks">By the bodies of the matrix; null where there is none.</param>
public sealed record CaseRow(ConsolidatedCase Case, IReadOnlyList<string?> Marks, int JoiningCount);
