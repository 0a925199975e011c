using Microsoft.AspNetCore.Components;

namespace Renkei.Web.Access;

public sealed partial class ResumePage
{
    private KeptForms.Resumed? _resumed;

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [Inject]
    private KeptForms Forms { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        _resumed = await Forms.TakeAsync(Http);
        Http.Response.Cookies.Delete(KeptForms.Cookie);
    }
}
