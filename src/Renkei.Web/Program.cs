using Renkei.Web.Commands;
using Renkei.Web.Hosting;

return CommandLine.Knows(args) ? await CommandLine.RunAsync(args) : await Site.RunAsync(args);

/// <summary>The entry point; public so that tests can host it.</summary>
public partial class Program;
