using Microsoft.AspNetCore.Http.HttpResults;
using Renkei.Workbooks;

namespace Renkei.Web.Hosting;

/// <summary>
/// A file that is made for one request: written to its end before the first byte is sent, so that it has a length and
/// comes whole or not at all. What goes wrong while it is made is an error page.
/// </summary>
internal static class ExportFile
{
    public static async Task<FileStreamHttpResult> SendAsync(string contentType, string fileName, Func<Stream, Task> write)
    {
        var file = TemporaryFile.Create();
        try
        {
            await write(file);
            file.Position = 0;
            return TypedResults.File(file, contentType, fileName);
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }
}
