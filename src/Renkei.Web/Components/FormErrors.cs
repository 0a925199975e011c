using Microsoft.AspNetCore.Components.Forms;
using Microsoft.EntityFrameworkCore;
using Renkei.Audit;

namespace Renkei.Web.Components;

/// <summary>Runs what a form asks for and puts a refusal's message on the form; what somebody else saved meanwhile is one too.</summary>
public sealed class FormErrors(EditContext form)
{
    private readonly ValidationMessageStore _messages = new(form);

    /// <returns>Whether the action went through; if not, the form says why.</returns>
    public async Task<bool> TryAsync(Func<Task> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        try
        {
            await action();
            return true;
        }
        catch (RuleBrokenException refusal)
        {
            Add("", refusal.Message);
            return false;
        }
        catch (DbUpdateException conflict) when (LostUpdate.IsOne(conflict))
        {
            Add("", (await LostUpdate.RuleOfAsync(conflict)).Message);
            return false;
        }
    }

    /// <summary>Says what is wrong with one field of the model; with an empty name, with the form as a whole.</summary>
    public void Add(string field, string message)
    {
        _messages.Add(form.Field(field), message);
        form.NotifyValidationStateChanged();
    }
}
