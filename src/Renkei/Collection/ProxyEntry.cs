using Renkei.Access;
using Renkei.Audit;
using Renkei.Data;
using Renkei.Responses;
using Renkei.Surveys;

namespace Renkei.Collection;

/// <summary>
/// 代行入力: what came by FAX, mail or telephone, when, and what became of it: typed and sent by the secretariat, then
/// confirmed by the body, or told what is wrong. Seen by both.
/// </summary>
public sealed class ProxyEntry : IVersioned, IPartOfRecord
{
    public const int ObjectionMaxLength = 600;
    public const long MostFileBytes = 20L * 1024 * 1024;

    /// <param name="by">The post that types: 市町村課 主査.</param>
    public ProxyEntry(
        SurveyResponse response, int number, ContactWay way, DateOnly receivedOn, string by, DateTimeOffset now)
    {
        CollectionRules.WayOfProxy.Require(way is ContactWay.Fax or ContactWay.Mail or ContactWay.Telephone);
        ResponseId = response.Id;
        Number = number;
        Way = way;
        ReceivedOn = receivedOn;
        StartedBy = by;
        StartedAt = now;
    }

    private ProxyEntry()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public int Version { get; private set; } = 1;

    public Guid ResponseId { get; private set; }

    /// <summary>From 1 within the answer; part of the file's address.</summary>
    public int Number { get; private set; }

    public ContactWay Way { get; private set; }

    /// <summary>受領日</summary>
    public DateOnly ReceivedOn { get; private set; }

    /// <summary>The kept FAX or mail; null where there is none.</summary>
    [NotTyped]
    public string? FileDigest { get; private set; }

    /// <summary>As it was called when it came.</summary>
    public string FileName { get; private set; } = "";

    public string StartedBy { get; private set; } = "";

    public DateTimeOffset StartedAt { get; private set; }

    /// <summary>The submission it became.</summary>
    public int? SubmissionNumber { get; private set; }

    /// <summary>Given up, or taken back by the body, before it was sent.</summary>
    public DateTimeOffset? LeftAt { get; private set; }

    public string? ConfirmedBy { get; private set; }

    public DateTimeOffset? ConfirmedAt { get; private set; }

    /// <summary>違っているところ, told by the body.</summary>
    public string Objection { get; private set; } = "";

    public string? ObjectedBy { get; private set; }

    public DateTimeOffset? ObjectedAt { get; private set; }

    public bool IsOpen => SubmissionNumber is null && LeftAt is null;

    Guid IPartOfRecord.RecordId => ResponseId;

    public void Attach(string digest, string name)
    {
        FileDigest = digest;
        FileName = name;
    }

    public void Send(int submissionNumber) => SubmissionNumber = submissionNumber;

    public void Leave(DateTimeOffset now) => LeftAt = now;

    public void Confirm(Actor by, DateTimeOffset now)
    {
        ConfirmedBy = by.ByPost();
        ConfirmedAt = now;
    }

    public void Object(string text, Actor by, DateTimeOffset now)
    {
        CollectionRules.ObjectionFits.Require(text.Trim().Length is > 0 and <= ObjectionMaxLength);
        Objection = text.Trim();
        ObjectedBy = by.ByPost();
        ObjectedAt = now;
    }
}
