using Renkei.Web.Commands;

if (CommandLine.Knows(args))
{
    return await CommandLine.RunAsync(args);
}

var app = WebApplication.CreateBuilder(args).Build();
await app.RunAsync();
return 0;
