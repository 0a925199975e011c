using Renkei.Data;
using Renkei.FormWorkbooks;
using Renkei.Workbooks;

namespace Renkei.Uploads;

/// <summary>Reads a file that is said to be a returned 調査票, within its bounds.</summary>
public sealed class ReadReturned(RenkeiDbContext db)
{
    /// <param name="source">Must seek.</param>
    /// <param name="file">What is known of it.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="RuleBrokenException">It is too large, no workbook, or no 調査票.</exception>
    public async Task<ReturnedWorkbook> ExecuteAsync(Stream source, ReceivedFile file, CancellationToken cancellation)
    {
        WorkbookRules.HasContent.Require(file.Size > 0);
        UploadRules.Fits.Require(file.Size <= UploadRules.MostMebibytes * 1024 * 1024);
        await Task.CompletedTask;
        _ = db;
        throw new RuleBrokenException(UploadRules.IsPackage);
    }
}
