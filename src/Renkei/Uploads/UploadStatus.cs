namespace Renkei.Uploads;

public enum UploadStatus
{
    /// <summary>確認待ち: read and shown, nothing taken yet.</summary>
    Waiting,

    /// <summary>取込済</summary>
    Taken,

    /// <summary>取止め: by the person, or because nobody came back to it. What was read is gone.</summary>
    Dropped,
}
