using System.Diagnostics;

namespace Renkei.Tests.Support;

/// <summary>Debian's LibreOffice without a window. Each run has a profile of its own, so that runs do not wait for each other.</summary>
internal static class LibreOffice
{
    /// <summary>The workbook as LibreOffice Calc saves it.</summary>
    public static async Task<byte[]> SaveAgainAsync(byte[] workbook)
    {
        var folder = Directory.CreateTempSubdirectory("renkei_office_").FullName;
        try
        {
            var opened = Path.Combine(folder, "調査票.xlsx");
            var saved = Path.Combine(folder, "saved");
            await File.WriteAllBytesAsync(opened, workbook);
            using var office = Process.Start(new ProcessStartInfo("soffice")
            {
                ArgumentList =
                {
                    $"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML",
                    "--outdir", saved, opened,
                },
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var said = office.StandardError.ReadToEndAsync();
            await office.WaitForExitAsync();
            var result = Path.Combine(saved, "調査票.xlsx");
            return File.Exists(result)
                ? await File.ReadAllBytesAsync(result)
                : throw new InvalidOperationException($"LibreOffice did not save the workbook: {await said}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
