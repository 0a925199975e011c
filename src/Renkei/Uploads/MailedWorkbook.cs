using Renkei.Surveys;

namespace Renkei.Uploads;

/// <summary>A file as it came by mail.</summary>
/// <param name="Content">Must seek.</param>
public sealed record MailedWorkbook(string FileName, Stream Content);

/// <summary>What was read of one mailed file, before anything is done with it.</summary>
/// <param name="Place">Among the files of the batch, from 0.</param>
internal sealed record MailedReading(int Place, ReceivedFile File, SurveyResponse Response, string BodyName, UploadContent Content)
{
    public MailedFile Is(MailedOutcome outcome, string story) => new(File.Name, BodyName, outcome, story, []);
}

/// <summary>The mailed files of one body, while they are entered.</summary>
/// <param name="ReceivedOn">受領日</param>
/// <param name="IsUnderway">代行入力 was open before these files came.</param>
internal sealed record MailedBatch(Survey Survey, SurveyResponse Response, DateOnly ReceivedOn, bool IsUnderway)
{
    /// <summary>What became part of the draft, in the order of the files.</summary>
    public List<WorkbookUpload> Entered { get; } = [];
}
