using Microsoft.AspNetCore.Components;
using Renkei.Calendar;
using Renkei.Insights;
using Renkei.Needs;
using Renkei.Replies;
using Renkei.Web.Components;

namespace Renkei.Web.Replies;

public sealed partial class ReplyPage(WriteReply write)
{
    private NeedSheet? _sheet;
    private IReadOnlyList<NeedReply> _replies = [];
    private ReplyRound _round;
    private string _text = "";
    private string _schedule = "";
    private bool _isSample;

    [Parameter]
    public required string Number { get; set; }

    private IReadOnlyList<Option> Rounds =>
    [
        new(nameof(ReplyRound.Initial), "一次回答", "第1回推進会議の後"),
        .. _sheet!.Need.Progress >= NeedProgress.InitialReplyGiven
            ? [new Option(nameof(ReplyRound.Final), "最終回答", "年度末")] : Array.Empty<Option>(),
    ];

    protected override async Task<bool> FindAsync()
    {
        _sheet = await NeedSheet.LoadAsync(Db, Actor, Number, Now, Cancellation);
        if (_sheet is null)
        {
            return false;
        }

        _replies = await NeedReply.LoadAsync(Db, Actor, _sheet.Need, Cancellation);
        var open = _replies.LastOrDefault(reply => reply.Status == ReplyStatus.Drafting);
        _round = open?.Round ?? (_sheet.Need.Progress >= NeedProgress.InitialReplyGiven ? ReplyRound.Final : ReplyRound.Initial);
        _isSample = open is null;
        var line = await NeedLine.LoadAsync(Db, Actor, _sheet.Need, Now, Cancellation);
        _text = open?.Text ?? ReplySentences.For(_sheet.Need, line.Theme?.Name);
        _schedule = open?.Schedule ?? _sheet.Need.NextReport ?? "";
        return true;
    }

    private Task WriteAsync()
    {
        (_text, _schedule, _isSample) = (Sent("text"), Sent("schedule"), false);
        _round = Sent("round") == nameof(ReplyRound.Final) ? ReplyRound.Final : ReplyRound.Initial;
        return DoAsync(
            () => write.ExecuteAsync(Number, _round, _text, _schedule, Cancellation),
            $"/replies/{_sheet!.Need.FiscalYear.Prefix()}", $"{Number}の{_round.Japanese()}案を保存しました");
    }
}
