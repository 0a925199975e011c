using Renkei.FormWorkbooks;

namespace Renkei.Uploads;

/// <summary>What became of one file that a body sent by mail. It tells the secretariat nothing of a draft.</summary>
/// <param name="BodyName">Null when the file does not say which body's it is.</param>
/// <param name="Problems">Cells that keep it from being taken.</param>
public sealed record MailedFile(
    string FileName, string? BodyName, MailedOutcome Outcome, string Story, IReadOnlyList<CellProblem> Problems);

public enum MailedOutcome
{
    /// <summary>登録できません: nothing was kept.</summary>
    Refused,

    /// <summary>変更なし: the same file is registered already.</summary>
    Known,

    /// <summary>代行入力: taken and sent as the body's answer.</summary>
    Submitted,

    /// <summary>代行入力: taken, but not sent, because something is missing.</summary>
    Entered,

    /// <summary>お預かり: the body has a draft of its own and settles it itself.</summary>
    HandedOver,
}
