using Renkei.Collection;
using Renkei.Web.Components;

namespace Renkei.Web.Collection;

/// <summary>The ways that a form offers, and what came back of it.</summary>
internal static class MemoWords
{
    /// <summary>電話・メール・訪問</summary>
    public static IReadOnlyList<Option> Ways { get; } = Of(ContactWay.Telephone, ContactWay.Mail, ContactWay.Visit);

    /// <summary>FAX・メール・電話</summary>
    public static IReadOnlyList<Option> WaysOfProxy { get; } = Of(ContactWay.Fax, ContactWay.Mail, ContactWay.Telephone);

    public static ContactWay? Read(string? text) =>
        Enum.TryParse<ContactWay>(text, out var way) && Enum.IsDefined(way) && way != ContactWay.System ? way : null;

    private static IReadOnlyList<Option> Of(params ContactWay[] ways) =>
        [.. ways.Select(way => new Option(way.ToString(), way.InJapanese()))];
}
