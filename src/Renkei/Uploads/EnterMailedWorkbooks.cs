using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Notices;
using Renkei.Outbox;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Uploads;

/// <summary>
/// Enters the mailed files of one body, all or none. Where the body wrote nothing of its own since the download, they
/// become its draft as 代行入力, are sent together as one answer and wait for its 内容確認. Where it has a draft of its own,
/// which the secretariat never sees, or where two files differ, a file is kept for the body (県が預かった調査票).
/// </summary>
public sealed class EnterMailedWorkbooks(
    RenkeiDbContext db, CurrentActor current, SendMailedAnswer send, TimeProvider clock)
{
    /// <summary>The subject is the first <see cref="WorkbookUpload"/> that was entered for its body (代行入力).</summary>
    public const string Entered = "workbook-entered-by-proxy";

    /// <param name="survey">The files belong to it.</param>
    /// <param name="readings">Of one body, in the order in which they are to be entered.</param>
    /// <param name="receivedOn">受領日</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>What became of each, in the same order.</returns>
    internal async Task<IReadOnlyList<MailedFile>> ExecuteAsync(
        Survey survey, IReadOnlyList<MailedReading> readings, DateOnly receivedOn, CancellationToken cancellation)
    {
        // Bodies of one request share the context: what a refused one left tracked must not be saved with the next.
        db.ChangeTracker.Clear();
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            var response = await db.AnyResponseAsync(readings[0].Response.Id, current.Actor, cancellation);
            var results = await RegisterAsync(
                new MailedBatch(survey, response, receivedOn, response.IsProxyOpen), readings, cancellation);
            await transaction.CommitAsync(cancellation);
            return results;
        }
        catch (RuleBrokenException refusal)
        {
            return Refused(readings, refusal.Rule);
        }
        catch (DbUpdateException)
        {
            // The body saved, or a colleague registered another file, between our reading and our writing.
            return Refused(readings, UploadRules.NotAtOnce);
        }
    }

    private static IReadOnlyList<MailedFile> Refused(IReadOnlyList<MailedReading> readings, Rule rule) =>
        [.. readings.Select(reading => reading.Is(MailedOutcome.Refused, rule.Message))];

    private async Task<IReadOnlyList<MailedFile>> RegisterAsync(
        MailedBatch batch, IReadOnlyList<MailedReading> readings, CancellationToken cancellation)
    {
        var results = new List<MailedFile>();
        foreach (var reading in readings)
        {
            results.Add(await RegisterAsync(batch, reading, cancellation));
        }

        if (batch.Entered.Count == 0)
        {
            return results;
        }

        db.Add(new OutboxMessage(Entered, batch.Entered[0].Id, clock.GetUtcNow()));
        await TellAsync(
            batch, "メールでいただいた調査票を登録しました",
            $"{batch.Survey.Title}の調査票を、県で登録しました。内容を御確認ください。", upload: null, cancellation);
        var (outcome, ending) = await send.ExecuteAsync(batch.Response, batch.Entered, results, cancellation);
        return [.. results.Select(result => result.Outcome == MailedOutcome.Entered
            ? result with { Outcome = outcome, Story = result.Story + ending }
            : result)];
    }

    private async Task<MailedFile> RegisterAsync(MailedBatch batch, MailedReading reading, CancellationToken cancellation)
    {
        var response = batch.Response;
        if (await db.WorkbookUploads.AnyAsync(
            one => one.ResponseId == response.Id && one.Digest == reading.File.Digest && one.Status != UploadStatus.Dropped, cancellation))
        {
            return reading.Is(MailedOutcome.Known, "登録済みの調査票と同じファイルです。変更はありません。");
        }

        if (reading.Content.IsRefused)
        {
            return reading.Is(MailedOutcome.Refused, UploadRules.NothingWrong.Message) with { Problems = reading.Content.Problems };
        }

        var draft = await MergedDraft.OpenAsync(db, response, cancellation);
        var comparison = await UploadComparison.LoadAsync(
            db, response, reading.Content, new Dictionary<string, RowChoice>(), cancellation);
        var isEnterable = (response.IsProxyOpen || response.CanEnterByProxy) && comparison.Plan.OpenRows == 0
            && comparison.IsAsIssued(draft.WrittenBy(await ProxiesAsync(response, cancellation)));
        if (isEnterable && comparison.Plan.IsEmpty && !DecidesOpenAnswer(response, reading))
        {
            return reading.Is(MailedOutcome.Known, "新しく書かれたことがないため、変更はありません。");
        }

        if (!isEnterable && (batch.IsUnderway || !response.CanEdit))
        {
            var rule = batch.IsUnderway ? UploadRules.ProxyUnderway(reading.BodyName) : UploadRules.Settled(reading.BodyName);
            return reading.Is(MailedOutcome.Refused, rule.Message);
        }

        var upload = new WorkbookUpload(
            response, await db.NextUploadNumberAsync(response, cancellation), reading.File, reading.Content, current.Actor,
            clock.GetUtcNow());
        upload.MarkMailed(batch.ReceivedOn);
        db.Add(upload);
        return isEnterable
            ? await EnterAsync(batch, reading, upload, draft, comparison.Plan, cancellation)
            : await HandOverAsync(batch, reading, upload, cancellation);
    }

    private async Task<MailedFile> EnterAsync(
        MailedBatch batch, MailedReading reading, WorkbookUpload upload, MergedDraft draft, MergePlan plan,
        CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        upload.Take(plan, current.Actor, now);
        if (!batch.Response.IsProxyOpen)
        {
            batch.Response.OpenProxy();
        }

        batch.Response.Begin();
        await draft.WriteAsync(plan, current.Actor, now, cancellation);
        await db.SaveChangesAsync(cancellation);
        batch.Entered.Add(upload);
        return reading.Is(
            MailedOutcome.Entered, UploadWords.Story(upload.Added, upload.Updated, upload.Unchanged, upload.BodyUpdated));
    }

    private async Task<MailedFile> HandOverAsync(
        MailedBatch batch, MailedReading reading, WorkbookUpload upload, CancellationToken cancellation)
    {
        await TellAsync(
            batch, "県が調査票をお預かりしています",
            $"{batch.Survey.Title}の調査票をメールで受け取りました。入力済みの回答と見比べて、取り込むかどうかを決めてください。", upload, cancellation);
        await db.SaveChangesAsync(cancellation);
        return reading.Is(
            MailedOutcome.HandedOver, "入力済みの回答と見比べる必要があるため、お預かりしました。団体が見比べて取り込むよう、お知らせを出しました。");
    }

    /// <summary>A 決裁日 makes 暫定 whole, though nothing else is new.</summary>
    private bool DecidesOpenAnswer(SurveyResponse response, MailedReading reading) =>
        response.SubmittedKind == SubmissionKind.Provisional
        && MailedDecision.DayOf(reading.Content.Decision, clock.TodayInJapan()) is not null;

    /// <summary>The posts that entered earlier files for the body: what they wrote is nobody's own draft.</summary>
    private Task<List<string>> ProxiesAsync(SurveyResponse response, CancellationToken cancellation) =>
        db.WorkbookUploads
            .Where(upload => upload.ResponseId == response.Id && upload.IsMailed && upload.Status == UploadStatus.Taken)
            .Select(upload => upload.SettledBy).Distinct().ToListAsync(cancellation);

    private async Task TellAsync(
        MailedBatch batch, string title, string text, WorkbookUpload? upload, CancellationToken cancellation)
    {
        var address = ResponseHead.AddressOf(batch.Survey.Code, await db.Organizations
            .Where(body => body.Id == batch.Response.RespondentId).Select(body => body.Code).SingleAsync(cancellation));
        db.Add(new Notice(
            batch.Response.RespondentId, title, text, upload is null ? address : $"{address}/uploads/{upload.Number}", clock.GetUtcNow()));
    }
}
