namespace Renkei.Surveys;

public enum SubmissionKind
{
    /// <summary>本提出: the whole answer, without anything left to put right.</summary>
    Full,

    /// <summary>一部: the rows that are ready; the rest follows.</summary>
    Partial,

    /// <summary>暫定: as it stands, before it is decided for good.</summary>
    Provisional,
}
