using Renkei.Councils;

namespace Renkei.Web.Councils;

/// <summary>What is recorded of a decision, under the names of the form's fields.</summary>
internal static class DecisionWords
{
    public static Func<string, string?> Of(AgendaLine line) => name => name switch
    {
        "outcome" => line.Outcome?.ToString(),
        "text" => line.DecisionText,
        "conditions" => line.Conditions,
        "owner" => line.Owner,
        "due" => line.Due,
        _ => null,
    };
}
