using Renkei.Access;
using Renkei.Surveys;

namespace Renkei.Consolidation;

/// <summary>
/// For whom a 取りまとめ表 is. It is one paper for all of the same circle, whoever opens it: a body finds its own 事務局限り
/// rows in its answer, not here, so that no copy that goes round holds more than another.
/// </summary>
public enum ConsolidationVersion
{
    /// <summary>事務局用: everything.</summary>
    Secretariat,

    /// <summary>県庁内用: without 事務局整理欄, 事務局限り rows and 回答状況.</summary>
    Prefecture,

    /// <summary>市町村用: the same, and without partners who were not asked.</summary>
    Municipalities,
}

public static class ConsolidationVisibility
{
    /// <summary>Which version the actor gets; null for none. Before 共有開始 the secretariat alone has one.</summary>
    public static ConsolidationVersion? VersionFor(this Actor actor, Survey survey, DateTimeOffset now) => actor switch
    {
        { IsSecretariat: true } => survey.OpenedAt is null ? null : ConsolidationVersion.Secretariat,
        { SharesWithMunicipalities: true } when survey.IsSharedAt(now) =>
            actor.IsOfPrefecture ? ConsolidationVersion.Prefecture : ConsolidationVersion.Municipalities,
        _ => null,
    };

    /// <summary>事務局限り, 県庁内限り, 県・市町村限り.</summary>
    public static string InJapanese(this ConsolidationVersion version) => version switch
    {
        ConsolidationVersion.Secretariat => "事務局限り",
        ConsolidationVersion.Prefecture => "県庁内限り",
        _ => "県・市町村限り",
    };
}
