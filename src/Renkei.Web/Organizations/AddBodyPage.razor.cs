using Renkei.Calendar;
using Renkei.Organizations;
using Renkei.Web.Components;
using Renkei.Web.Layout;

namespace Renkei.Web.Organizations;

public sealed partial class AddBodyPage(AddBody addBody)
{
    private IReadOnlyList<Option> _years = [];

    private static IReadOnlyList<Option> Kinds =>
        [.. OrganizationParts.OtherBodies.Select(kind => new Option(kind.ToString(), kind.InJapanese()))];

    protected override Task<bool> FindAsync()
    {
        var year = FiscalYear.Of(Now.DateInJapan());
        _years = [.. new[] { year, year.Next, year.Previous }.Select(one => new Option(one.ToString(), one.InJapanese()))];
        return Task.FromResult(true);
    }

    private Task AddAsync()
    {
        var kind = Enum.TryParse<OrganizationKind>(Sent("kind"), out var chosen) ? chosen : default;
        return DoAsync(
            () => addBody.ExecuteAsync(
                kind, Sent("name"), Sent("telephone"), ShownYear.Of(Sent("from"), Clock), Cancellation),
            "/organizations", $"「{Sent("name")}」を加えました");
    }
}
