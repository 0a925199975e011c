using Renkei.Calendar;
using Renkei.Insights;
using Renkei.Organizations;
using Renkei.Web.Components;

namespace Renkei.Web.Organizations;

public sealed partial class MergePage(MergeMunicipalities merge)
{
    private IReadOnlyList<Option> _municipalities = [];
    private MergerQuery _input = null!;
    private Merger? _merger;
    private MergerPreview? _preview;

    protected override async Task<bool> FindAsync()
    {
        var year = FiscalYear.Of(Now.DateInJapan());
        var directory = await OrganizationDirectory.LoadAsync(Db, year, Cancellation);
        _municipalities = [.. directory.Municipalities.Select(body => new Option(body.Code, body.Name))];
        _input = MergerQuery.Read(Http.Request.Query, year.Next.FirstDay);
        if (!_input.IsAsked)
        {
            return true;
        }

        if (_input.TryRead(out var merger, out var mistake))
        {
            await TryAsync(async () => _preview = await MergerPreview.LoadAsync(Db, merger, Cancellation));
            _merger = merger;
        }
        else
        {
            Refuse(mistake);
        }

        return true;
    }

    private async Task MergeAsync()
    {
        if (_preview is { } preview)
        {
            await DoAsync(
                () => merge.ExecuteAsync(_merger!, Cancellation),
                $"/organizations?year={FiscalYear.Of(_merger!.On)}", "合併を登録しました",
                $"{preview.Successor}の課と利用者を登録してください。");
        }
    }
}
