namespace Renkei.Access;

/// <summary>Who can see a record, narrow to wide.</summary>
public enum Visibility
{
    /// <summary>自団体限り: drafts.</summary>
    OwnBody,

    /// <summary>事務局限り: the body and the secretariat.</summary>
    SecretariatOnly,

    /// <summary>県庁内限り: secretariat, divisions and branch offices.</summary>
    PrefectureOnly,

    /// <summary>県・市町村限り: all signed-in bodies, only from 共有開始.</summary>
    PrefectureAndMunicipalities,

    /// <summary>公開: everyone, only from an approved 公表日時.</summary>
    Public,
}
