using Renkei.Web.Commands;
using Renkei.Web.Hosting;

if (!CommandLine.Knows(args))
{
    return await Site.RunAsync(args);
}

// Here and not in the command: the limit is the whole process's, and tests run commands inside their own.
if (args[0] == ReadCommand.Name)
{
    MemoryGuard.Set();
}

return await CommandLine.RunAsync(args);

/// <summary>The entry point; public so that tests can host it.</summary>
public partial class Program;
