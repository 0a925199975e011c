using Renkei.FormWorkbooks;
using Renkei.Workbooks;

namespace Renkei.Uploads;

/// <summary>Opens a file that is said to be a returned 調査票, within its bounds.</summary>
internal static class ReadReturned
{
    /// <param name="source">Must seek.</param>
    /// <param name="file">What is known of it.</param>
    /// <exception cref="RuleBrokenException">It is empty, too large, no workbook or no 調査票.</exception>
    public static RecognizedWorkbook Open(Stream source, ReceivedFile file)
    {
        WorkbookRules.HasContent.Require(file.Size > 0);
        UploadRules.Fits.Require(file.Size <= UploadRules.MostMebibytes * 1024 * 1024);
        source.Position = 0;
        return RecognizedWorkbook.Open(source, file.Name);
    }
}
