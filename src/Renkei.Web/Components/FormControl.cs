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
        ControlValue = Value ?? Mapping?.GetAttemptedValue(PostedForm, ControlName) ?? ValueOfFor();
    }

    protected override void OnInitialized()
    {
        if (Form is not null)
        {
            Form.OnValidationStateChanged += ShowAgain;
        }
    }

    /// <summary>The name of the form that was posted: what could not be read is kept under it.</summary>
    private string PostedForm => Http is { Request.HasFormContentType: true } ? Http.Request.Form["_handler"].ToString() : "";

    private string? ValueOfFor() =>
        For is null ? null : Convert.ToString(For.Compile(preferInterpretation: true)(), CultureInfo.InvariantCulture);

    private string? Unreadable() =>
        Mapping?.GetErrors(PostedForm, ControlName) is null ? null : $"{Label}の書き方を確かめてください。";

    private string? MessageOfForm() =>
        For is null ? null : Form?.GetValidationMessages(FieldIdentifier.Create(For)).FirstOrDefault();

    private void ShowAgain(object? sender, ValidationStateChangedEventArgs change) => StateHasChanged();

    public void Dispose()
    {
        if (Form is not null)
        {
            Form.OnValidationStateChanged -= ShowAgain;
        }

        GC.SuppressFinalize(this);
    }
}
