using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Renkei.Access;
using Renkei.Calendar;
using Renkei.Data;
using Renkei.Web.Components;

namespace Renkei.Web.Layout;

/// <summary>A page with plain forms: reads by the actor's eyes, acts through use cases, says what happened, goes on.</summary>
public abstract class ActingPage : ComponentBase
{
    private EditContext _form = null!;
    private FormErrors _refusals = null!;

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [Inject]
    public required RenkeiDbContext Db { get; set; }

    [Inject]
    public required CurrentActor Current { get; set; }

    [Inject]
    public required TimeProvider Clock { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required Flash Flash { get; set; }

    protected Actor Actor => Current.Actor;

    protected DateTimeOffset Now { get; private set; }

    protected string AsOf => $"{Now.DateInJapan().InJapaneseWithoutWeekday()}現在";

    protected CancellationToken Cancellation => Http.RequestAborted;

    protected IReadOnlyList<FieldError> Errors => FormMessages.Of(_form);

    /// <summary>
    /// Loads before anything is drawn: a page that is drawn while it still waits for the database meets fields that are
    /// not filled yet, which shows only on an engine that truly waits.
    /// </summary>
    public sealed override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        await PrepareAsync();
        await base.SetParametersAsync(ParameterView.Empty);
    }

    private async Task PrepareAsync()
    {
        Now = Clock.GetUtcNow();
        _form = new EditContext(new object());
        _refusals = new FormErrors(_form);
        if (!await FindAsync())
        {
            Navigation.NotFound();
        }
    }

    /// <summary>Loads what the page shows; false when it is not there, or not for this reader.</summary>
    protected abstract Task<bool> FindAsync();

    /// <summary>What the browser sent in a field, in one kind of line break; empty when it sent nothing.</summary>
    protected string Sent(string name) =>
        Http.Request.HasFormContentType ? Http.Request.Form[name].ToString().ReplaceLineEndings("\n") : "";

    /// <summary>Everything that the browser sent under one name.</summary>
    protected IReadOnlyList<string> AllSent(string name) =>
        Http.Request.HasFormContentType ? [.. Http.Request.Form[name].OfType<string>()] : [];

    /// <summary>Says on the form what is wrong with it.</summary>
    protected void Refuse(string message) => _refusals.Add("", message);

    /// <summary>Acts and stays; a refusal is said on the form.</summary>
    protected Task<bool> TryAsync(Func<Task> act) => _refusals.TryAsync(act);

    /// <summary>Acts, then shows <paramref name="address"/> with what happened; a refusal stays on the form.</summary>
    protected Task DoAsync(Func<Task> act, string address, string title, string? text = null) =>
        DoAsync(act, () => address, title, text);

    /// <summary>As above, with an address that is known only once it was done.</summary>
    protected async Task DoAsync(Func<Task> act, Func<string> address, string title, string? text = null)
    {
        if (await _refusals.TryAsync(act))
        {
            Flash.Say(Http, title, text);
            Navigation.NavigateTo(address());
        }
    }
}
