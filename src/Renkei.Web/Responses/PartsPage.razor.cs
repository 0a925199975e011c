using Microsoft.EntityFrameworkCore;
using Renkei.Calendar;
using Renkei.Forms;
using Renkei.Organizations;
using Renkei.Responses;
using Renkei.Surveys;
using Renkei.Web.Components;

namespace Renkei.Web.Responses;

public sealed partial class PartsPage(HandPart hand, FinishPart finish)
{
    private IReadOnlyList<PartLine> _parts = [];
    private IReadOnlyList<Option> _choices = [];
    private IReadOnlyList<Option> _units = [];
    private string _what = "";
    private string _unit = "";
    private string _note = "";

    protected override bool IsFor(ResponseHead head) => head.IsOwn && !head.Response.IsProxyOpen;

    protected override async Task<bool> FindAsync(ResponseHead head)
    {
        var content = await DraftContent.LoadAsync(Db, head.Response, Cancellation);
        _parts = await PartLine.LoadAsync(Db, head.Response, content, Cancellation);
        _choices =
        [
            new(nameof(FormSection.NeedColumn), "様式2（課題・ニーズ）すべて"),
            .. content.Needs.Select(need => new Option(
                $"{nameof(FormSection.NeedColumn)}:{need.Id:N}", $"課題{need.Place}　{content.Value(need.Id, StandardItem.Title)}")),
            .. content.Cases.Select(item => new Option($"{nameof(FormSection.DeepeningColumn)}:{item.Id:N}", $"案件{item.Number}　{item.Name}")),
            new(nameof(FormSection.BodyQuestion), "様式1（団体のこと）すべて"),
        ];
        var today = Clock.TodayInJapan();
        var units = await Db.Organizations.AsNoTracking()
            .Where(unit => unit.ParentId == head.Response.RespondentId
                && (unit.Kind == OrganizationKind.MunicipalDivision || unit.Kind == OrganizationKind.BranchDivision)
                && unit.ValidFrom <= today && (unit.ValidUntil == null || unit.ValidUntil >= today))
            .OrderBy(unit => unit.Code).ToListAsync(Cancellation);
        _units = [.. units.Select(unit => new Option(unit.Id.ToString("N"), unit.Name))];
        return true;
    }

    private async Task HandAsync()
    {
        (_what, _unit, _note) = (Sent("what"), Sent("unit"), Sent("note"));
        var parts = _what.Split(':', 2);
        if (!Enum.TryParse<FormSection>(parts[0], out var section) || !Guid.TryParseExact(_unit, "N", out var unit)
            || _choices.All(choice => choice.Value != _what))
        {
            Refusals.Add("", "お願いする部分と課を選んでください。");
            return;
        }

        var row = parts.Length == 2 ? Guid.ParseExact(parts[1], "N") : (Guid?)null;
        if (await Refusals.TryAsync(() => hand.ExecuteAsync(Head!.Response.Id, unit, section, row, _note.Trim(), Cancellation)))
        {
            Flash.Say(Http, "分担をお願いしました", "お願いした課の担当者の「いまお願いしていること」に出ます。");
            Navigation.NavigateTo($"{Head!.Address}/parts");
        }
    }

    private async Task FinishAsync(PartLine part)
    {
        if (await Refusals.TryAsync(() => finish.ExecuteAsync(Head!.Response.Id, part.Id, !part.IsDone, Cancellation)))
        {
            Navigation.NavigateTo($"{Head!.Address}/parts");
        }
    }
}
