using System.ComponentModel;
using System.Diagnostics;

namespace Renkei.Sample;

/// <summary>LibreOffice without a window. Each run has a profile of its own, so that runs do not wait for each other.</summary>
public static class LibreOffice
{
    /// <summary>The workbook as LibreOffice Calc saves it; null where LibreOffice is not installed.</summary>
    public static Task<byte[]?> SaveAgainAsync(byte[] workbook, CancellationToken cancellation = default) =>
        ConvertAsync(workbook, "xlsx:Calc MS Excel 2007 XML", "xlsx", cancellation);

    /// <summary>The workbook as LibreOffice Calc prints it; null where LibreOffice is not installed.</summary>
    public static Task<byte[]?> PrintAsync(byte[] workbook, CancellationToken cancellation = default) =>
        ConvertAsync(workbook, "pdf", "pdf", cancellation);

    private static async Task<byte[]?> ConvertAsync(
        byte[] workbook, string filter, string extension, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("renkei_office_").FullName;
        try
        {
            var opened = Path.Combine(folder, "調査票.xlsx");
            var saved = Path.Combine(folder, "saved");
            await File.WriteAllBytesAsync(opened, workbook, cancellation);
            using var office = Process.Start(new ProcessStartInfo("soffice")
            {
                ArgumentList =
                {
                    $"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", filter, "--outdir", saved, opened,
                },
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var said = office.StandardError.ReadToEndAsync(cancellation);
            await office.WaitForExitAsync(cancellation);
            var result = Path.Combine(saved, $"調査票.{extension}");
            return File.Exists(result)
                ? await File.ReadAllBytesAsync(result, cancellation)
                : throw new InvalidOperationException($"LibreOffice did not save the workbook: {await said}");
        }
        catch (Win32Exception)
        {
            return null;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
