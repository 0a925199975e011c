using Renkei.Web.Commands;
using Renkei.Web.Layout;

if (CommandLine.Knows(args))
{
    return await CommandLine.RunAsync(args);
}

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddPages();
builder.Services.AddSingleton(TimeProvider.System);

var app = builder.Build();
app.UsePages();
app.UseAntiforgery();
app.MapPages();
await app.RunAsync();
return 0;
