using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Renkei.Access;
using Renkei.Data;
using Renkei.Responses;
using Renkei.Web.Components;

namespace Renkei.Web.Responses;

/// <summary>A page about one answer: finds it by survey and body in the address, or says that it is not there.</summary>
public abstract class OneResponse : ComponentBase
{
    private EditContext _form = null!;

    [Parameter]
    public required string SurveyCode { get; set; }

    [Parameter]
    public required string BodyCode { get; set; }

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

    /// <summary>Null when the page is not to be had.</summary>
    protected ResponseHead? Head { get; private set; }

    protected FormErrors Refusals { get; private set; } = null!;

    protected IReadOnlyList<FieldError> Errors => FormMessages.Of(_form);

    protected CancellationToken Cancellation => Http.RequestAborted;

    protected IReadOnlyList<Crumb> Trail => Head is null ? [] : [.. TrailToState, new($"{Head.BodyName}の回答", Head.Address)];

    protected IReadOnlyList<Crumb> TrailToState =>
        Head is null ? [] : [new("ホーム", "/"), new(Head.SurveyTitle, $"/surveys/{Head.SurveyCode}")];

    protected sealed override async Task OnInitializedAsync()
    {
        _form = new EditContext(new object());
        Refusals = new FormErrors(_form);
        var head = await ResponseHead.LoadAsync(
            Db, Current.Actor, SurveyCode, BodyCode, Clock.GetUtcNow(), Cancellation);
        if (head is null || !IsFor(head) || !await FindAsync(head))
        {
            Navigation.NotFound();
            return;
        }

        Head = head;
    }

    /// <summary>Whether this page is open to the reader at all.</summary>
    protected abstract bool IsFor(ResponseHead head);

    /// <summary>Loads what the page shows; false when the address names something that is not there.</summary>
    protected virtual Task<bool> FindAsync(ResponseHead head) => Task.FromResult(true);

    /// <summary>What the browser sent in a field; empty when it sent nothing.</summary>
    protected string Sent(string name) => DraftMerge.Plain(Http.Request.Form[name].ToString());
}
