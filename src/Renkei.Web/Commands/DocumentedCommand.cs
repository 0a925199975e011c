using System.CommandLine;

namespace Renkei.Web.Commands;

/// <summary>A command of <c>./run</c>, with examples as they are typed after it.</summary>
internal sealed class DocumentedCommand(string name, string description, params string[] examples)
    : Command(name, description)
{
    public IReadOnlyList<string> Examples { get; } = examples;
}
