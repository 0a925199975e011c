using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.EntityFrameworkCore;
using Renkei.Data;
using Renkei.Redactions;
using Renkei.Web.Components;

namespace Renkei.Web.Audit;

public sealed partial class RedactionPage(
    RenkeiDbContext db, RedactText redact, Flash flash, NavigationManager navigation)
{
    private readonly EditContext _form = new(new object());
    private TextPlaces? _places;
    private IReadOnlyList<Redaction> _done = [];
    private string _text = "";
    private string _reason = "";

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    private IReadOnlyList<FieldError> Errors => FormMessages.Of(_form);

    protected override async Task OnInitializedAsync()
    {
        _done = await db.Set<Redaction>().AsNoTracking()
            .OrderByDescending(redaction => redaction.DoneAt).ToListAsync(Http.RequestAborted);

        // Only a form that is on the page can be sent, and the second one stands below what was found.
        if (Http.Request.HasFormContentType)
        {
            await FindAsync();
        }
    }

    private async Task FindAsync()
    {
        _text = Http.Request.Form["text"].ToString().Trim();
        await new FormErrors(_form).TryAsync(async () =>
            _places = await TextPlaces.LoadAsync(db, _text, Http.RequestAborted));
    }

    private async Task RedactAsync()
    {
        _reason = Http.Request.Form["reason"].ToString();
        var errors = new FormErrors(_form);
        if (Http.Request.Form["sure"] != "true")
        {
            errors.Add("", "見つかったところを確かめて、「上のすべてのところを確かめました。」に印を付けてください。");
            return;
        }

        var count = 0;
        if (await errors.TryAsync(async () => count = await redact.ExecuteAsync(_text, _reason, Http.RequestAborted)))
        {
            flash.Say(Http, "墨消ししました", $"{count}か所。この日より前のバックアップの扱いを決めてください（運用の手引き）。");
            navigation.NavigateTo("/audit/redaction");
        }
    }
}
