using Renkei.Access;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Consolidation;

/// <summary>
/// 取りまとめ表 fixed at a moment (第1次集計, 確定): it keeps its rows and is shown and written the same whatever comes later.
/// </summary>
public sealed class ConsolidationEdition
{
    public const int NoteMaxLength = 400;

    public ConsolidationEdition(
        Survey survey, IReadOnlyCollection<ConsolidationEdition> before, EditionKind kind, string note, Actor actor, DateTimeOffset now)
    {
        ConsolidationRules.AfterClosing.Require(survey.ClosedAt is not null);
        ConsolidationRules.BeforeFinal.Require(
            kind == EditionKind.Final || before.All(edition => edition.Kind != EditionKind.Final));
        ConsolidationRules.NoteFits.Require(note.Length <= NoteMaxLength);
        SurveyId = survey.Id;
        Number = before.Count + 1;
        Kind = kind;
        Serial = before.Count(edition => edition.Kind == kind) + 1;
        Note = note.Trim();
        FixedBy = actor.ByPost();
        FixedAt = now;
    }

    private ConsolidationEdition()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid SurveyId { get; private set; }

    /// <summary>From 1 within the survey; part of the address.</summary>
    public int Number { get; private set; }

    public EditionKind Kind { get; private set; }

    /// <summary>From 1 within its kind.</summary>
    public int Serial { get; private set; }

    /// <summary>第1次集計, 第2次集計, 確定, 確定（第2版）.</summary>
    public string Label => (Kind, Serial) switch
    {
        (EditionKind.Interim, _) => $"第{Serial}次集計",
        (_, 1) => "確定",
        _ => $"確定（第{Serial}版）",
    };

    public string Note { get; private set; } = "";

    /// <summary>時点</summary>
    public DateTimeOffset FixedAt { get; private set; }

    /// <summary>By post: 市町村課 主査.</summary>
    public string FixedBy { get; private set; } = "";

    /// <summary>The fields in the order of the form, one a line.</summary>
    public string FieldLines { get; private set; } = "";

    public int NeedCount { get; private set; }

    /// <summary>SHA-256 of everything it keeps, lower-case hexadecimal: whether it is still what was fixed.</summary>
    [NotTyped]
    public string Digest { get; private set; } = "";

    public IReadOnlyList<string> Fields => FieldLines.Length == 0 ? [] : FieldLines.Split('\n');

    internal void Seal(IReadOnlyList<string> fields, int needCount, string digest)
    {
        FieldLines = string.Join('\n', fields);
        NeedCount = needCount;
        Digest = digest;
    }
}

public enum EditionKind
{
    /// <summary>第n次集計</summary>
    Interim,

    /// <summary>確定</summary>
    Final,
}
