using Microsoft.AspNetCore.Components.Forms;
using Renkei.Uploads;
using Renkei.Web.Components;

namespace Renkei.Web.Uploads;

/// <summary>What became of one of the files chosen in a form.</summary>
/// <param name="Upload">What was kept; null for a file that was refused.</param>
/// <param name="Refusal">Why nothing was kept.</param>
public sealed record UploadResult(string FileName, WorkbookUpload? Upload, bool IsKnown, string Refusal)
{
    public bool IsRefused => Upload is null;

    /// <summary>A file that is refused does not keep the others from being read.</summary>
    public static async Task<UploadResult> OfAsync(string fileName, Func<Task<ReceivedUpload>> receive)
    {
        var form = new EditContext(new object());
        ReceivedUpload? received = null;
        return await new FormErrors(form).TryAsync(async () => received = await receive())
            ? new UploadResult(received!.FileName, received.Upload, received.IsKnown, "")
            : new UploadResult(fileName, null, IsKnown: false, FormMessages.Of(form)[0].Message);
    }
}
