using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.FormWorkbooks;
using Renkei.Notices;
using Renkei.Outbox;
using Renkei.Responses;
using Renkei.Submissions;
using Renkei.Surveys;

namespace Renkei.Uploads;

/// <summary>
/// Registers workbooks that bodies sent to the secretariat by mail, each by itself. Where the body wrote nothing of its
/// own since the download, the file becomes its draft as 代行入力, is sent as its answer and waits for its 内容確認. Where it
/// has a draft of its own, which the secretariat never sees, the file is kept for the body (県が預かった調査票).
/// </summary>
public sealed class TakeMailedWorkbooks(
    RenkeiDbContext db, CurrentActor current, SendSubmission send, TimeProvider clock)
{
    /// <summary>The subject is the <see cref="WorkbookUpload"/> that was entered for its body (代行入力).</summary>
    public const string Entered = "workbook-entered-by-proxy";

    /// <param name="survey">The files belong to it.</param>
    /// <param name="source">Must seek.</param>
    /// <param name="fileName">As the browser sent it.</param>
    /// <param name="receivedOn">受領日</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="NotFoundException">The actor is not of the secretariat.</exception>
    public async Task<MailedFile> ExecuteAsync(
        Survey survey, Stream source, string fileName, DateOnly receivedOn, CancellationToken cancellation)
    {
        if (!current.Actor.IsSecretariat)
        {
            throw new NotFoundException(nameof(WorkbookUpload), "");
        }

        // Files of one request share the context: what a refused one left tracked must not be saved with the next.
        db.ChangeTracker.Clear();
        var file = await ReceivedFile.OfAsync(source, fileName, cancellation);
        string? bodyName = null;
        try
        {
            UploadRules.ReceivedByNow.Require(receivedOn <= clock.TodayInJapan());
            var workbook = ReadReturned.Open(source, file);
            UploadRules.OfThisSurvey.Require(workbook.Number.SurveyCode == survey.Code);
            var form = await FormOfBody.LoadAsync(db, workbook.Number, current.Actor, cancellation)
                ?? throw new RuleBrokenException(UploadRules.KnownBody);
            bodyName = form.BodyName;
            var response = await db.AnyResponseAsync(form.Response.Id, current.Actor, cancellation);
            return await RegisterAsync(
                survey, response, bodyName, file, UploadContent.Of(workbook.Read(form)), receivedOn, cancellation);
        }
        catch (RuleBrokenException refusal)
        {
            // One file that is refused does not keep the others from being registered.
            db.ChangeTracker.Clear();
            return new MailedFile(file.Name, bodyName, MailedOutcome.Refused, refusal.Message, []);
        }
        catch (DbUpdateException)
        {
            // The body saved, or a colleague registered another file, between our reading and our writing.
            db.ChangeTracker.Clear();
            return new MailedFile(file.Name, bodyName, MailedOutcome.Refused, UploadRules.NotAtOnce.Message, []);
        }
    }

    private async Task<MailedFile> RegisterAsync(
        Survey survey, SurveyResponse response, string name, ReceivedFile file, UploadContent content, DateOnly receivedOn,
        CancellationToken cancellation)
    {
        if (await db.WorkbookUploads.AnyAsync(
            one => one.ResponseId == response.Id && one.Digest == file.Digest && one.Status != UploadStatus.Dropped, cancellation))
        {
            return new MailedFile(file.Name, name, MailedOutcome.Known, "登録済みの調査票と同じファイルです。変更はありません。", []);
        }

        if (content.IsRefused)
        {
            return new MailedFile(
                file.Name, name, MailedOutcome.Refused, UploadRules.NothingWrong.Message, content.Problems);
        }

        UploadRules.Settled(name).Require(response.CanEdit);
        var now = clock.GetUtcNow();
        var upload = new WorkbookUpload(
            response, await db.NextUploadNumberAsync(response, cancellation), file, content, current.Actor, now);
        upload.MarkMailed(receivedOn);
        db.Add(upload);
        var draft = await MergedDraft.OpenAsync(db, response, cancellation);
        var comparison = await UploadComparison.LoadAsync(
            db, response, content, new Dictionary<string, RowChoice>(), cancellation);
        return (response.IsProxyOpen || response.CanEnterByProxy)
            && comparison.IsAsIssued(draft.WrittenBy(await ProxiesAsync(response, cancellation))) && comparison.Plan.OpenRows == 0
            ? await EnterAsync(survey, response, name, upload, draft, comparison, content, now, cancellation)
            : await HandOverAsync(survey, response, name, upload, now, cancellation);
    }

    private async Task<MailedFile> EnterAsync(
        Survey survey, SurveyResponse response, string name, WorkbookUpload upload, MergedDraft draft,
        UploadComparison comparison, UploadContent content, DateTimeOffset now, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        upload.Take(comparison.Plan, current.Actor, now);
        if (!response.IsProxyOpen)
        {
            response.OpenProxy();
        }

        response.Begin();
        await draft.WriteAsync(comparison.Plan, current.Actor, now, cancellation);
        db.Add(new OutboxMessage(Entered, upload.Id, now));
        db.Add(new Notice(
            response.RespondentId, "メールでいただいた調査票を登録しました",
            $"{survey.Title}の調査票を、県で登録しました。内容を御確認ください。",
            await AddressAsync(survey, response, cancellation), now));
        await db.SaveChangesAsync(cancellation);

        var answer = await DraftContent.LoadAsync(db, response, cancellation);
        var missing = PreSubmissionCheck.Of(answer)
            .Where(finding => finding.IsRefused).Select(finding => finding.Message).ToList();
        var story = UploadWords.Story(upload.Added, upload.Updated, upload.Unchanged, upload.BodyUpdated);
        if (missing.Count == 0)
        {
            var decision = MailedDecision.Of(content.Decision, answer, clock.TodayInJapan());
            var kind = decision.DecidedOn is null ? SubmissionKind.Provisional : SubmissionKind.Full;
            await send.ExecuteAsync(
                response, kind, decision, current.Actor, reason: "", cancellation, SubmissionMethod.Workbook);
            await db.SaveChangesAsync(cancellation);
            story += $"{kind.InJapanese()}として提出しました。団体の内容確認をお待ちください。";
        }
        else
        {
            story += $"直すところがあるため、まだ提出していません（{string.Join("", missing.Take(3))}{(missing.Count > 3 ? $"ほか{missing.Count - 3}件" : "")}）。団体に御確認ください。";
        }

        await transaction.CommitAsync(cancellation);
        return new MailedFile(
            upload.FileName, name, missing.Count == 0 ? MailedOutcome.Submitted : MailedOutcome.Entered, story, []);
    }

    private async Task<MailedFile> HandOverAsync(
        Survey survey, SurveyResponse response, string name, WorkbookUpload upload, DateTimeOffset now, CancellationToken cancellation)
    {
        db.Add(new Notice(
            response.RespondentId, "県が調査票をお預かりしています",
            $"{survey.Title}の調査票をメールで受け取りました。書きかけの回答と見比べて、取り込むかどうかを決めてください。",
            $"{await AddressAsync(survey, response, cancellation)}/uploads/{upload.Number}", now));
        await db.SaveChangesAsync(cancellation);
        return new MailedFile(
            upload.FileName, name, MailedOutcome.HandedOver,
            "団体に書きかけの回答があるため、お預かりしました。団体が見比べて取り込むよう、お知らせを出しました。", []);
    }

    /// <summary>The posts that entered earlier files for the body: what they wrote is nobody's own draft.</summary>
    private Task<List<string>> ProxiesAsync(SurveyResponse response, CancellationToken cancellation) =>
        db.WorkbookUploads
            .Where(upload => upload.ResponseId == response.Id && upload.IsMailed && upload.Status == UploadStatus.Taken)
            .Select(upload => upload.SettledBy).Distinct().ToListAsync(cancellation);

    private async Task<string> AddressAsync(Survey survey, SurveyResponse response, CancellationToken cancellation) =>
        ResponseHead.AddressOf(survey.Code, await db.Organizations
            .Where(body => body.Id == response.RespondentId).Select(body => body.Code).SingleAsync(cancellation));
}
