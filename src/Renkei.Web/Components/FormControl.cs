using System.Globalization;
using System.Linq.Expressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Forms.Mapping;

namespace Renkei.Web.Components;

/// <summary>
/// A labelled field. With <see cref="For"/> it takes name, value and messages from an EditForm;
/// with <see cref="Name"/> and <see cref="Value"/> it is a plain named input.
/// </summary>
public abstract class FormControl : ComponentBase, IDisposable
{
    private ValidationMessageStore? _messages;
    private string? _unreadable;

    [Parameter, EditorRequired]
    public required string Label { get; set; }

    [Parameter]
    public Expression<Func<object?>>? For { get; set; }

    /// <summary>The posted name, where there is no <see cref="For"/>.</summary>
    [Parameter]
    public string? Name { get; set; }

    /// <summary>What stands in the field, where there is no <see cref="For"/>.</summary>
    [Parameter]
    public string? Value { get; set; }

    /// <summary>Only where two fields of one page would have the same id.</summary>
    [Parameter]
    public string? Id { get; set; }

    /// <summary>What helps to fill the field in: 40字以内. 例：平成31年4月.</summary>
    [Parameter]
    public string? Support { get; set; }

    /// <summary>What is wrong and how to put it right. Taken from the EditForm if not given.</summary>
    [Parameter]
    public string? Error { get; set; }

    [Parameter]
    public bool Required { get; set; }

    /// <summary>Says 任意. In one form mark either the required fields or the optional ones.</summary>
    [Parameter]
    public bool Optional { get; set; }

    [Parameter(CaptureUnmatchedValues = true)]
    public IReadOnlyDictionary<string, object>? Attributes { get; set; }

    [CascadingParameter]
    public EditContext? Form { get; set; }

    [CascadingParameter]
    public FormMappingContext? Mapping { get; set; }

    [CascadingParameter]
    public HttpContext? Http { get; set; }

    public string ControlId { get; private set; } = "";

    public string ControlName { get; private set; } = "";

    public string? ControlValue { get; private set; }

    public string? Problem => Error ?? Unreadable() ?? MessageOfForm();

    public string? Invalid => Problem is null ? null : "true";

    public string? AriaRequired => Required ? "true" : null;

    public string? DescribedBy =>
        (Support is not null, Problem is not null) switch
        {
            (true, true) => $"{ControlId}-support {ControlId}-error",
            (true, false) => $"{ControlId}-support",
            (false, true) => $"{ControlId}-error",
            _ => null,
        };

    protected override void OnParametersSet()
    {
        ControlName = Name ?? (For is null ? "" : FieldId.NameOf(For));
        ControlId = Id ?? FieldId.Of(ControlName);
        _unreadable = FindUnreadable();
        ControlValue = Value ?? _unreadable ?? ValueOfFor();
    }

    protected override void OnInitialized()
    {
        if (Form is not null)
        {
            _messages = new ValidationMessageStore(Form);
            Form.OnValidationRequested += RefuseUnreadable;
            Form.OnValidationStateChanged += ShowAgain;
        }
    }

    /// <summary>The framework lets a form through whose 「三人」 became no number; here it is a mistake like any other.</summary>
    private void RefuseUnreadable(object? sender, ValidationRequestedEventArgs request)
    {
        _messages?.Clear();
        if (For is not null && Unreadable() is { } message)
        {
            _messages?.Add(FieldIdentifier.Create(For), message);
        }
    }

    /// <summary>What was posted for this field and became no number, date or choice.</summary>
    private string? FindUnreadable()
    {
        // The framework keeps such values under the form's name, but for a nullable property not under the field's.
        if (Mapping is null || For?.Body is not UnaryExpression || Http is not { Request.HasFormContentType: true })
        {
            return null;
        }

        var posted = Http.Request.Form[ControlName].ToString();
        var refused = Mapping.GetAllErrors(Http.Request.Form["_handler"].ToString());
        return refused.Any(error => error.AttemptedValue == posted) ? posted : null;
    }

    private string? ValueOfFor() =>
        For is null ? null : Convert.ToString(For.Compile(preferInterpretation: true)(), CultureInfo.InvariantCulture);

    private string? Unreadable() =>
        _unreadable is null ? null : $"{Label}の書き方を確かめてください。（入力値『{_unreadable}』）";

    private string? MessageOfForm() =>
        For is null ? null : Form?.GetValidationMessages(FieldIdentifier.Create(For)).FirstOrDefault();

    private void ShowAgain(object? sender, ValidationStateChangedEventArgs change) => StateHasChanged();

    public void Dispose()
    {
        if (Form is not null)
        {
            Form.OnValidationRequested -= RefuseUnreadable;
            Form.OnValidationStateChanged -= ShowAgain;
        }

        GC.SuppressFinalize(this);
    }
}
