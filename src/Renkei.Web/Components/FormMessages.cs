using Microsoft.AspNetCore.Components.Forms;

namespace Renkei.Web.Components;

/// <summary>The messages of an EditForm, each with the field it belongs to, in the order of the model's properties.</summary>
internal static class FormMessages
{
    public static IReadOnlyList<FieldError> Of(EditContext form)
    {
        var ofFields = form.Model.GetType().GetProperties()
            .SelectMany(property => form.GetValidationMessages(new FieldIdentifier(form.Model, property.Name))
                .Select(message => new FieldError(FieldId.Of(property.Name), message)))
            .ToList();
        var linked = ofFields.Select(error => error.Message).ToHashSet(StringComparer.Ordinal);
        var ofForm = form.GetValidationMessages()
            .Where(message => !linked.Contains(message))
            .Select(message => new FieldError(null, message));

        return [.. ofForm, .. ofFields];
    }
}
