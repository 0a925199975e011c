using Renkei.Approvals;

namespace Renkei.Web.Approvals;

/// <summary>A route as the fields of its form: post-1, kind-1, deputy-1-1 …, alone, important.</summary>
internal static class RouteFields
{
    public static Dictionary<string, string> Of(RouteRow route)
    {
        var fields = new Dictionary<string, string>();
        foreach (var (index, step) in route.Steps.Index())
        {
            fields[$"post-{index + 1}"] = step.Post.PositionId.ToString();
            fields[$"kind-{index + 1}"] = step.Kind.ToString();
            foreach (var (place, deputy) in (step.Post.IsOwn ? step.Deputies : []).Index())
            {
                fields[$"deputy-{index + 1}-{place + 1}"] = deputy.PositionId.ToString();
            }
        }

        if (route.AllowsDrafterToDecide)
        {
            fields["alone"] = "true";
        }

        if (route.IsImportant)
        {
            fields["important"] = "true";
        }

        return fields;
    }

    /// <summary>Places left empty are skipped; the last post decides.</summary>
    public static IReadOnlyList<RouteStepDraft> Read(
        IReadOnlyDictionary<string, string> fields, int mostSteps, int deputyPlaces)
    {
        var steps = Enumerable.Range(1, mostSteps)
            .Where(number => Post(fields, $"post-{number}") is not null)
            .Select(number => new RouteStepDraft(
                Post(fields, $"post-{number}")!.Value,
                fields.GetValueOrDefault($"kind-{number}") == nameof(ApprovalStepKind.Concurrence)
                    ? ApprovalStepKind.Concurrence
                    : ApprovalStepKind.Check,
                Deputies(number)))
            .ToList();
        if (steps.Count > 0)
        {
            steps[^1] = steps[^1] with { Kind = ApprovalStepKind.Decision };
        }

        return steps;

        // The post of another 課 has no such fields: whichever post takes its place keeps the deputies it has.
        List<Guid>? Deputies(int number) => fields.ContainsKey($"deputy-{number}-1")
            ? [.. Enumerable.Range(1, deputyPlaces).Select(place => Post(fields, $"deputy-{number}-{place}")).OfType<Guid>().Distinct()]
            : null;
    }

    private static Guid? Post(IReadOnlyDictionary<string, string> fields, string name) =>
        Guid.TryParse(fields.GetValueOrDefault(name), out var position) ? position : null;
}
