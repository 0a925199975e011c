using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Editions;
using Renkei.Forms;
using Renkei.Questions;
using Renkei.Responses;
using Renkei.Submissions;
using Renkei.Surveys;
using Renkei.Web.Components;

namespace Renkei.Web.Responses;

/// <summary>What the answer form shows: the draft, what it may be filled in with, which rows are open, what is wrong.</summary>
public sealed record AnswerForm(AnswerContent Content, AnswerContent? Previous)
{
    private IReadOnlyDictionary<FieldAddress, string> _typed = new Dictionary<FieldAddress, string>();
    private ILookup<FieldAddress, CheckFinding> _findings = Array.Empty<CheckFinding>().ToLookup(one => one.Field);
    private IReadOnlyDictionary<string, string> _suggested = new Dictionary<string, string>();

    public IReadOnlyList<Guid> OpenRows { get; private init; } = [];

    /// <summary>A blank row that is offered; it is made when something is written in it.</summary>
    public Guid? NewRowId { get; private init; }

    public int OpenConflicts { get; private init; }

    /// <summary>The correction that the form went through; null when it never was corrected.</summary>
    public EditionNews? News { get; private init; }

    public QuestionCounts Questions { get; private init; } = QuestionCounts.None;

    public string QuestionsAddress { get; private init; } = "";

    public IReadOnlyList<DroppedField> Dropped => DroppedField.Of(Content);

    public DateTimeOffset? LastSaved { get; private init; }

    public IReadOnlyList<(Guid Id, string Title)> Removed { get; private init; } = [];

    public bool IsChecked { get; private init; }

    /// <summary>Last year's rows that no row of the draft goes on from.</summary>
    public IReadOnlyList<AnswerRow> NotYetCopied =>
        [.. Previous?.Needs.Where(row => Content.Needs.All(need => need.PreviousRowId != row.Id)) ?? []];

    public string Began => PostedAnswers.Began(Shown());

    public static async Task<AnswerForm> LoadAsync(
        RenkeiDbContext db, ResponseHead head, Actor actor, string? open, bool isChecked, CancellationToken cancellation)
    {
        var content = await DraftContent.LoadAsync(db, head.Response, cancellation);
        var previous = await PreviousAnswer.LoadAsync(db, head.Response, cancellation);
        var stored = db.DraftAnswers.AsNoTracking().Where(answer => answer.ResponseId == head.Response.Id);
        var title = content.Form.Find(StandardItem.Title)?.Key;
        var offersNew = open == "new" || (open is null && content.Needs.Count == 0 && !content.NeedsAreNil);
        return new AnswerForm(content, previous)
        {
            OpenRows = OpenOf(content, open),
            NewRowId = offersNew ? Guid.CreateVersion7() : null,
            OpenConflicts = await db.DraftConflicts.CountAsync(
                conflict => conflict.ResponseId == head.Response.Id && conflict.SettledAt == null, cancellation),
            News = await EditionNews.LoadAsync(db, head.Response, cancellation),
            Questions = await QuestionCounts.LoadAsync(db, head.Response.SurveyId, content.Form.Variant, cancellation),
            QuestionsAddress = $"/surveys/{head.SurveyCode}/questions",
            LastSaved = await stored.MaxAsync(answer => (DateTimeOffset?)answer.ChangedAt, cancellation),
            Removed =
            [
                .. (await db.DraftNeeds.AsNoTracking()
                    .Where(row => row.ResponseId == head.Response.Id && row.RemovedAt != null)
                    .Select(row => new
                    {
                        row.Id,
                        Title = stored.Where(answer => answer.RowId == row.Id && answer.ItemKey == title)
                            .Select(answer => answer.Value).FirstOrDefault(),
                    })
                    .ToListAsync(cancellation)).Select(row => (row.Id, row.Title is { Length: > 0 } known ? known : "件名なし")),
            ],
            IsChecked = isChecked,
            _findings = PreSubmissionCheck.Of(content).ToLookup(finding => finding.Field),
            _suggested = await BodySuggestions.LoadAsync(db, content, previous, head, actor, cancellation),
        };
    }

    /// <summary>The same form with what a refused post carried.</summary>
    public AnswerForm With(IReadOnlyCollection<DraftChange> typed) =>
        this with { _typed = typed.ToDictionary(change => change.Field, change => change.Value) };

    /// <summary>What stands in a field: what was typed, what is stored, what is suggested.</summary>
    public string Value(Guid rowId, FormItem item) =>
        _typed.TryGetValue(new FieldAddress(rowId, item.Key), out var typed) ? typed
        : Content.Value(rowId, item.Key) is { Length: > 0 } stored ? stored
        : rowId == NewRowId ? item.Preset ?? ""
        : rowId == FieldAddress.Body ? _suggested.GetValueOrDefault(item.Key, "")
        : "";

    /// <summary>What the body wrote last year in the same field.</summary>
    public string? LastYear(Guid rowId, FormItem item) =>
        PreviousRowOf(rowId) is { } row ? Previous!.Value(row, item.Key) : null;

    /// <summary>Beside the field: always what is too long or no longer offered, after 提出前の確認 everything.</summary>
    public string? Problem(Guid rowId, FormItem item) =>
        IsChecked ? _findings[new FieldAddress(rowId, item.Key)].FirstOrDefault()?.Message
        : item.IsChoice && Value(rowId, item) is { Length: > 0 } chosen && FieldCheck.ProblemOf(item, chosen) is not null
            ? $"「{chosen.ReplaceLineEndings("、")}」には、いまの選択肢にないものがあります。選び直してください。"
        : Value(rowId, item) is { Length: > 0 } value && FieldCheck.LengthOf(value) > item.MaxLength
            ? $"{item.Label}{FieldCheck.ProblemOf(item, value)}このままでも一時保存できます。"
        : null;

    public int Refused(Guid rowId) => _findings.Where(field => field.Key.RowId == rowId)
        .Sum(field => field.Count(finding => finding.IsRefused));

    public bool IsNil(FormSection section) => section == FormSection.NeedColumn ? Content.NeedsAreNil : Content.DeepeningIsNil;

    public IReadOnlyList<Step> Steps(ResponseHead head)
    {
        var asked = Content.Form.Asked(FormSection.BodyQuestion);
        var filled = asked.Count(item => Content.Value(FieldAddress.Body, item.Key).Length > 0);
        var refused = Content.Needs.Sum(need => Refused(need.Id));
        return
        [
            new("1 団体のこと", Refused(FieldAddress.Body) == 0 ? Stage.Done : Stage.Now, $"{filled} / {asked.Count} 記入", "#h-body"),
            new("2 課題・ニーズ", Content.NeedsAreNil || (Content.Needs.Count > 0 && refused == 0) ? Stage.Done : Stage.Now,
                Content.NeedsAreNil ? "該当なし" : $"{Content.Needs.Count}件{(refused > 0 ? $"。直すところ{refused}" : "")}", "#h-needs"),
            new("3 庁内確認", Stage.Next, "決裁"),
            new("4 県へ提出", Stage.Next, $"{head.Response.EffectiveDueAt.DateInJapan().InJapaneseWithoutYear()}まで"),
        ];
    }

    /// <summary>様式1 itself, the row that a need goes on from, the case of the same name.</summary>
    private Guid? PreviousRowOf(Guid rowId) =>
        Previous is null ? null
        : rowId == FieldAddress.Body ? FieldAddress.Body
        : Content.Needs.FirstOrDefault(need => need.Id == rowId) is { } need ? need.PreviousRowId
        : Content.Cases.FirstOrDefault(item => item.Id == rowId) is { } asked
            ? Previous.Cases.FirstOrDefault(item => item.Name == asked.Name)?.Id
        : null;

    private static IReadOnlyList<Guid> OpenOf(AnswerContent content, string? open) =>
        open == "all" ? [.. content.Needs.Select(need => need.Id)]
        : Guid.TryParseExact(open, "N", out var row) ? [row]
        : open is null && content.Needs.Count == 1 ? [content.Needs[0].Id]
        : [];

    private IEnumerable<(FieldAddress, string)> Shown()
    {
        var rows = NewRowId is { } added ? OpenRows.Append(added) : OpenRows;
        var fields = Content.Form.Asked(FormSection.BodyQuestion).Select(item => (FieldAddress.Body, item.Key))
            .Append((FieldAddress.Body, ReservedItem.NeedsAreNil))
            .Concat(rows.SelectMany(row => Content.Form.Asked(FormSection.NeedColumn).Select(item => (row, item.Key))))
            .Concat(Content.Needs.Where(need => need.PreviousRowId is not null && OpenRows.Contains(need.Id))
                .Select(need => (need.Id, ReservedItem.WhatChanged)));
        if (Content.AsksDeepening)
        {
            fields = fields.Append((FieldAddress.Body, ReservedItem.DeepeningIsNil))
                .Concat(Content.Cases.SelectMany(item =>
                    Content.Form.Asked(FormSection.DeepeningColumn).Select(column => (item.Id, column.Key))));
        }

        return fields.Select(field => (new FieldAddress(field.Item1, field.Item2), Content.Value(field.Item1, field.Item2)));
    }
}
