using System.Buffers;
using System.IO.Compression;

namespace Renkei.Workbooks;

/// <summary>
/// Inflates every part once, counting what really comes out: a package's own figures can lie.
/// After this a reader that inflates the same parts stays within the limits.
/// </summary>
internal static class PackageCheck
{
    private const int BlockBytes = 64 * 1024;

    public static PackageFindings Inspect(Stream source, WorkbookLimits limits, ReadingBudget budget)
    {
        using var package = new ZipArchive(source, ZipArchiveMode.Read, leaveOpen: true);
        WorkbookRules.NotTooManyParts.Require(package.Entries.Count <= limits.Parts);
        WorkbookRules.NotEncrypted.Require(!package.Entries.Any(part => part.IsEncrypted));
        RequireWorkbook(package);

        var inflatedBytes = 0L;
        var findings = new PackageFindings(IsStrict: false, HoldsJapaneseDays: false, HoldsErrors: false, HoldsValues: false);
        var block = ArrayPool<byte>.Shared.Rent(BlockBytes);
        try
        {
            foreach (var part in package.Entries)
            {
                var traits = new PartTraits(part.FullName, limits);
                using var inflated = part.Open();
                int read;
                while ((read = inflated.ReadAtLeast(block, BlockBytes, throwOnEndOfStream: false)) > 0)
                {
                    inflatedBytes += read;
                    WorkbookRules.NotTooLarge.Require(inflatedBytes <= limits.InflatedBytes);
                    budget.CheckTime();
                    traits.Take(block.AsSpan(0, read));
                }

                findings = new PackageFindings(
                    findings.IsStrict || traits.IsStrict,
                    findings.HoldsJapaneseDays || traits.HoldsJapaneseDays,
                    findings.HoldsErrors || traits.HoldsErrors,
                    findings.HoldsValues || traits.HoldsValues);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(block);
        }

        return findings;
    }

    private static void RequireWorkbook(ZipArchive package)
    {
        WorkbookRules.NotBinaryPackage.Require(!Has(package, "workbook.bin"));
        WorkbookRules.NotAnotherDocument.Require(
            package.Entries.Any(part => PartTraits.IsMarkup(part.FullName))
            && !Has(package, "word/document.xml") && !Has(package, "ppt/presentation.xml"));
    }

    private static bool Has(ZipArchive package, string nameEnd) =>
        package.Entries.Any(part => part.FullName.EndsWith(nameEnd, StringComparison.OrdinalIgnoreCase));
}
