using Microsoft.EntityFrameworkCore;
using Renkei.Access;
using Renkei.Approvals;
using Renkei.Calendar;
using Renkei.Cycles;
using Renkei.Data;

namespace Renkei.Insights;

/// <summary>
/// What hangs on an account before it is stopped or leaves a post: the work of its positions, which stays with them, the
/// positions that begin later, and the lines of the 担当者名簿 that name its person.
/// </summary>
public sealed record HeldWork(IReadOnlyList<HeldPost> Posts, IReadOnlyList<HeldContact> Contacts)
{
    public static async Task<HeldWork> LoadAsync(
        RenkeiDbContext db, AccountSheet account, DateOnly today, CancellationToken cancellation)
    {
        var sole = await SolePost.LoadAsync(db, account.Id, today, cancellation);
        var posts = new List<HeldPost>();
        foreach (var held in account.Appointments.Where(held => held.EndsAfter(today)).DistinctBy(held => held.PositionId))
        {
            posts.Add(new HeldPost(
                held.PositionId, held.Post, sole.Any(post => post.PositionId == held.PositionId),
                await WaitingAsync(db, held.PositionId, cancellation),
                await ReviewsAsync(db, held.PositionId, cancellation),
                await RoutesAsync(db, held.PositionId, cancellation),
                await PartsAsync(db, held.PositionId, cancellation))
            {
                BodyId = held.BodyId,
                IsKept = held.IsKept,
                BeginsOn = held.From > today ? held.From : null,
            });
        }

        return new HeldWork(posts, await ContactsAsync(db, account, today, cancellation));
    }

    private static async Task<IReadOnlyList<HeldContact>> ContactsAsync(
        RenkeiDbContext db, AccountSheet account, DateOnly today, CancellationToken cancellation)
    {
        var person = await PersonContacts.LoadAsync(
            db, await db.Users.AsNoTracking().SingleAsync(one => one.Id == account.Id, cancellation), today, cancellation);
        var ids = person.Lists.Select(list => list.OrganizationId).ToList();
        var names = await db.Organizations.Where(one => ids.Contains(one.Id))
            .ToDictionaryAsync(one => one.Id, one => one.Name, cancellation);
        return
        [
            .. from list in person.Lists
               from contact in list.Contacts.OrderBy(contact => contact.Number)
               where person.IsNamedBy(contact)
               select new HeldContact(
                   contact.Id,
                   $"{list.Year.InJapanese()}　{names[list.OrganizationId]}の{(contact.Rank == ContactRank.Primary ? "正担当" : "副担当")}（{contact.UnitName} {contact.Title}）",
                   contact.Email),
        ];
    }

    private static Task<int> WaitingAsync(RenkeiDbContext db, Guid position, CancellationToken cancellation) =>
        db.Approvals.CountAsync(
            approval => approval.Status == ApprovalStatus.InProgress && approval.Steps.Any(step =>
                step.PositionId == position && step.Status == ApprovalStepStatus.Pending),
            cancellation);

    private static Task<int> ReviewsAsync(RenkeiDbContext db, Guid position, CancellationToken cancellation) =>
        db.Approvals.CountAsync(
            approval => approval.Steps.Any(step => step.PositionId == position
                && step.Status == ApprovalStepStatus.DoneByDeputy && step.ReviewedAt == null),
            cancellation);

    private static Task<int> RoutesAsync(RenkeiDbContext db, Guid position, CancellationToken cancellation) =>
        db.ApprovalRoutes.CountAsync(route => route.Steps.Any(step => step.PositionId == position), cancellation);

    private static Task<int> PartsAsync(RenkeiDbContext db, Guid position, CancellationToken cancellation) => (
        from part in db.ResponseParts
        join post in db.Positions on part.UnitId equals post.UnitId
        where post.Id == position && part.DoneAt == null
        select part.Id).CountAsync(cancellation);
}

/// <param name="IsSole">Nobody else holds it: it would fall vacant.</param>
/// <param name="Waiting">決裁 waiting there.</param>
/// <param name="Reviews">後閲 waiting there.</param>
/// <param name="Routes">決裁ルート it stands in.</param>
/// <param name="Parts">Parts of answers that its 課 still writes.</param>
public sealed record HeldPost(
    Guid PositionId, string Post, bool IsSole, int Waiting, int Reviews, int Routes, int Parts)
{
    public Guid BodyId { get; init; }

    /// <summary>False for a post in another body (併任), whose keeper settles it.</summary>
    public bool IsKept { get; init; }

    /// <summary>The first day of a post that is not held yet; null for one that is.</summary>
    public DateOnly? BeginsOn { get; init; }

    /// <summary>決裁待ち2件、後閲1件; なし.</summary>
    public string InWords
    {
        get
        {
            (string Name, int Count)[] all =
                [("決裁待ち", Waiting), ("後閲", Reviews), ("決裁ルート", Routes), ("課に分担された回答", Parts)];
            var some = all.Where(one => one.Count > 0).Select(one => $"{one.Name} {one.Count}件").ToList();
            return some.Count == 0 ? "なし" : string.Join("、", some);
        }
    }
}

/// <summary>A line of a 担当者名簿 that names the person.</summary>
/// <param name="Email">Where notices to the body go as long as it stands.</param>
public sealed record HeldContact(Guid Id, string InWords, string? Email);
