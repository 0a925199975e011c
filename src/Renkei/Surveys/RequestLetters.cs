using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Letters;
using Renkei.Organizations;

namespace Renkei.Surveys;

/// <summary>依頼文 of a survey, one to every body that is asked (layout A).</summary>
public static class RequestLetters
{
    /// <summary>
    /// The letters that the actor may read, in the order of codes: all for the secretariat, the own one once it is
    /// open for those who are asked.
    /// </summary>
    /// <param name="db">Where they are read.</param>
    /// <param name="survey">Already known to be visible to the actor.</param>
    /// <param name="actor">Who reads.</param>
    /// <param name="isSample">サンプル is printed on every page.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static async Task<IReadOnlyList<AddressedLetter>> LoadAsync(
        RenkeiDbContext db, Survey survey, Actor actor, bool isSample, CancellationToken cancellation)
    {
        var (all, own) = (actor.IsSecretariat, actor.Own);
        return await WriteAsync(
            db, survey, db.OrganizationsIn(survey.FiscalYear).Where(asked => all || own.Contains(asked.Id)), isSample,
            cancellation);
    }

    /// <summary>Those that go to <paramref name="bodies"/>, in the order of codes.</summary>
    internal static async Task<IReadOnlyList<AddressedLetter>> WriteAsync(
        RenkeiDbContext db, Survey survey, IQueryable<OrganizationOfYear> bodies, bool isSample, CancellationToken cancellation)
    {
        var addressees = await (
            from target in db.Set<SurveyTarget>()
            join asked in bodies on target.OrganizationId equals asked.Id
            where target.SurveyId == survey.Id
            orderby target.Variant, asked.Code
            select new { asked.Code, asked.Name, asked.Kind }).AsNoTracking().ToListAsync(cancellation);
        var hasDeepening = await db.Set<DeepeningItem>().AnyAsync(item => item.SurveyId == survey.Id, cancellation);

        return [.. addressees.Select(asked => new AddressedLetter(
            asked.Code,
            asked.Name,
            Write(survey, survey.Letter.AddresseeOf(asked.Kind, asked.Name), hasDeepening, isSample)))];
    }

    private static Letter Write(Survey survey, string addressee, bool hasDeepening, bool isSample)
    {
        var data = survey.Letter;
        return new Letter
        {
            Number = data.DocumentNumber.Length > 0 ? data.DocumentNumber : "（文書番号　未定）",
            Date = data.IssuedOn is { } day ? JapaneseDate.InLetters(day.InJapaneseWithoutWeekday()) : "（日付　未定）",
            Addressee = addressee,
            Sender = data.SenderPost,
            Title = $"{JapaneseDate.InLetters(survey.Title)}について（依頼）",
            Body =
            [
                "このことについて、県と市町村との連携を一層推進するため、下記により調査を実施しますので、"
                    + "御回答くださるようお願いします。なお、該当がない場合も、その旨御回答をお願いします。",
            ],
            Items =
            [
                new("調査の趣旨", Lines(data.Purpose)),
                new("調査の内容", hasDeepening ? ["(1) 新たな連携課題・ニーズ", "(2) 検討を深める案件"] : ["新たな連携課題・ニーズ"]),
                new("回答の方法", "システムへの入力、又は調査票（Excel）の登録（電子メールでの提出も可）"),
                new(
                    $"回答の期限　{Deadline(survey)}",
                    "※期限までの御回答が難しい場合は、あらかじめ下記担当へ御相談ください。"),
                new(
                    "回答の取扱い",
                    "取りまとめ後に県及び全市町村で共有します。公表は、内容を御確認いただいた公表用要旨により、"
                        + "第１回推進会議の後に行います。"),
                new("今後の予定", Lines(data.Schedule)),
            ],
            Contact = data.ContactLines(),
            IsSample = isSample,
        };
    }

    private static string Deadline(Survey survey) =>
        survey.ClosesAt is { } closesAt
            ? JapaneseDate.InLetters(closesAt.DateInJapan().InJapanese()) + closesAt.TimeInJapanese()
            : "（未定）";

    private static string[] Lines(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

public sealed record AddressedLetter(string Code, string Name, Letter Letter);
