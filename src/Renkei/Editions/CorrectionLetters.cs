using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Letters;
using Renkei.Organizations;
using Renkei.Surveys;

namespace Renkei.Editions;

/// <summary>訂正の通知: one letter to every body that is asked with a corrected form, with the list of changes as 別紙.</summary>
public static class CorrectionLetters
{
    /// <summary>All for the secretariat, the own one for those who are asked; in the order of codes.</summary>
    /// <param name="db">Where they are read.</param>
    /// <param name="sheet">The correction, already known to be visible to the actor.</param>
    /// <param name="actor">Who reads.</param>
    /// <param name="isSample">サンプル is printed on every page.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static async Task<IReadOnlyList<AddressedLetter>> LoadAsync(
        RenkeiDbContext db, CorrectedFormSheet sheet, Actor actor, bool isSample, CancellationToken cancellation)
    {
        var (all, own) = (actor.IsSecretariat, actor.Own);
        return await WriteAsync(
            db, sheet, db.OrganizationsIn(sheet.Survey.FiscalYear).Where(asked => all || own.Contains(asked.Id)), isSample,
            cancellation);
    }

    /// <summary>To everybody, for the 決裁. Read through the approval, by whoever sees that (see Approvals).</summary>
    public static Task<IReadOnlyList<AddressedLetter>> LoadAsync(
        RenkeiDbContext db, CorrectedFormSheet sheet, bool isSample, CancellationToken cancellation) =>
        WriteAsync(db, sheet, db.OrganizationsIn(sheet.Survey.FiscalYear), isSample, cancellation);

    private static async Task<IReadOnlyList<AddressedLetter>> WriteAsync(
        RenkeiDbContext db, CorrectedFormSheet sheet, IQueryable<OrganizationOfYear> bodies, bool isSample,
        CancellationToken cancellation)
    {
        var addressees = await (
            from target in db.Set<SurveyTarget>()
            join asked in bodies on target.OrganizationId equals asked.Id
            where target.SurveyId == sheet.Survey.Id
            orderby target.Variant, asked.Code
            select new { asked.Code, asked.Name, asked.Kind, target.Variant }).AsNoTracking().ToListAsync(cancellation);
        return
        [
            .. from asked in addressees
               from edition in sheet.Editions
               where edition.Variant == asked.Variant
               select new AddressedLetter(asked.Code, asked.Name, Write(sheet, edition, sheet.Survey.Letter.AddresseeOf(asked.Kind, asked.Name), isSample)),
        ];
    }

    private static Letter Write(CorrectedFormSheet sheet, CorrectedEdition edition, string addressee, bool isSample)
    {
        var (survey, corrected) = (sheet.Survey, sheet.Corrected);
        return new Letter
        {
            Number = corrected.DocumentNumber.Length > 0 ? corrected.DocumentNumber : "（文書番号　未定）",
            Date = corrected.IssuedOn is { } day ? JapaneseDate.InLetters(day.InJapaneseWithoutWeekday()) : "（日付　未定）",
            Addressee = addressee,
            Sender = survey.Letter.SenderPost,
            Title = $"{JapaneseDate.InLetters(survey.Title)}　調査票の訂正について（通知）",
            Body =
            [
                "このことについて、調査票に誤りがありましたので、下記のとおり訂正します。"
                    + "お手数をおかけしますが、御確認くださるようお願いします。",
            ],
            Items =
            [
                new("訂正する調査票", $"{edition.After.FormNumber(survey)}（{edition.Before.FormNumber(survey)}を訂正）"),
                new("訂正の理由", corrected.Reason.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
                new("訂正の内容", $"別紙のとおり（{edition.Changes.Count}か所）"),
                new("記入中の回答", "システムで記入中の内容は、そのまま新しい版に引き継がれています。前の版の調査票（Excel）も、そのまま登録できます。"),
                new("提出済みの回答", corrected.AsksForMore
                    ? "新しく必須になった項目のある団体には、追加の記入をお願いします。"
                    : "そのまま有効です。追加の記入をお願いすることはありません。"),
                new("回答の期限", "変わりありません。"),
            ],
            Contact = survey.Letter.ContactLines(),
            Attachments = [Table(edition)],
            IsSample = isSample,
        };
    }

    private static LetterTable Table(CorrectedEdition edition) => new(
        $"別紙　変わった点（第{edition.Before.Edition}版 → 第{edition.After.Edition}版）",
        [new("様式・欄", 3), new("区分", 1), new("訂正前", 4), new("訂正後", 4)],
        [.. edition.Changes.SelectMany(change => change.Terms.Count == 0
            ? [[change.Place, change.Word, change.Before is null ? "（なし）" : change.Before.Label, change.After is null ? "（尋ねない）" : change.After.Label]]
            : change.Terms.Select(term => (IReadOnlyList<string>)[change.Place, term.Name, term.Before, term.After]))],
        $"{edition.Changes.Count}か所");
}
